import { Lexer } from 'yaml';

/** What the lexer puts before the words of a text. */
const WORDS_FOLLOW = '\u001F';

/** The comments of a text of YAML, in their order, without the blanks around them. */
export function commentsIn(yaml: string): string[] {
  const comments: string[] = [];
  let before = '';
  for (const lexeme of new Lexer().lex(yaml)) {
    if (lexeme.startsWith('#') && before !== WORDS_FOLLOW) comments.push(lexeme.trim());
    before = lexeme;
  }
  return comments;
}
