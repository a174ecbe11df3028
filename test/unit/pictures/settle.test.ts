import { describe, expect, it } from 'vitest';
import { contentKey } from '../../../src/paper/pictures/element.ts';
import { type Box, settle } from '../../../src/paper/pictures/fit.ts';

const at = { left: 0, top: 0, width: 10 };
const frame = (name: string, room: number, height: number): Box[] => [
  { ...at, key: name, height: room },
  { ...at, key: contentKey(name), height },
];
/** Draws frames of ten pixels whose contents are as high as a list says, step by step; nothing where the list has ended. */
const drawing =
  (contents: Record<string, number[]>, room = (_: (name: string) => number) => 10) =>
  async (step: (name: string) => number) => ({
    made: Object.fromEntries(Object.keys(contents).map((name) => [name, step(name)])),
    boxes: Object.entries(contents).flatMap(([name, heights]) => {
      const height = heights[step(name)];
      return height === undefined ? [] : frame(name, room(step), height);
    }),
  });

describe('frames', () => {
  it('are set smaller until they fit, each as little as it takes', async () => {
    const { made, over } = await settle(
      { head: { steps: 4, from: [] }, foot: { steps: 4, from: [] } },
      drawing({ head: [30, 20, 10, 5], foot: [9, 8, 7, 6] }),
    );
    expect([made, over]).toEqual([{ head: 2, foot: 0 }, []]);
  });

  it('that are too full at their smallest are told', async () => {
    const { made, over } = await settle({ head: { steps: 2, from: [] } }, drawing({ head: [30, 20] }));
    expect([made, over]).toEqual([{ head: 1 }, ['head']]);
  });

  it('leave out what may be left out, and are then as large as the room allows', async () => {
    // Without the voice there is room for twice as much.
    const room = (step: (name: string) => number) => (step('voice') === 2 ? 20 : 10);
    const frames = { head: { steps: 3, from: [] }, voice: { steps: 3, from: [], optional: true as const } };
    expect((await settle(frames, drawing({ head: [19, 15, 12], voice: [9, 8] }, room))).made).toEqual({ head: 0, voice: 2 });
    expect((await settle(frames, drawing({ head: [9, 8, 7], voice: [30, 20] }, room))).made).toEqual({ head: 0, voice: 2 });
  });

  it('come to an end where several may be left out', async () => {
    const frames = {
      head: { steps: 2, from: [] },
      voice: { steps: 2, from: [], optional: true as const },
      facts: { steps: 2, from: [], optional: true as const },
    };
    const { made, over } = await settle(frames, drawing({ head: [30, 20], voice: [30], facts: [5] }));
    expect([made, over]).toEqual([{ head: 1, voice: 1, facts: 1 }, ['head']]);
  });
});
