import { Document, isScalar, type Scalar, visit } from 'yaml';

/** Writes data as an author does: short lists of words on one line, paragraphs as blocks, no line folded. */
export function toYaml(data: unknown): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, seq) {
      if (seq.items.every((item) => isScalar(item) && isWord(item))) seq.flow = true;
    },
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && scalar.value.includes('\n')) scalar.type = 'BLOCK_LITERAL';
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function isWord({ value }: Scalar): boolean {
  return typeof value === 'string' && value.length < 40 && !/[,:]/.test(value);
}
