import { describe, expect, it } from 'vitest';
import { felt, type JourneyKeys, matching, type Picked, sumsOf } from '../../../src/browser/journeys/match.ts';
import { lineOf, shiftOf, signed } from '../../../src/page-types/journeys/geometry.ts';

const none: Picked = { segment: -1, stage: -1, channel: -1 };
const ana: JourneyKeys = {
  segments: [0],
  moments: [
    [0, 0, 1],
    [1, 1, -2],
    [1, 0, 0],
  ],
};
const ben: JourneyKeys = {
  segments: [0, 1],
  moments: [
    [0, -1, -1],
    [2, 1, null],
  ],
};
const cy: JourneyKeys = { segments: [], moments: [[1, 1, -1]] };
const all = [ana, ben, cy];

describe('journeys as they are chosen', () => {
  it('are of a segment, and have a moment of the stage and of the channel, in one: those whom it hurts most come first', () => {
    expect(matching(all, none)).toEqual([ana, ben, cy]);
    expect(matching(all, { ...none, segment: 1 })).toEqual([ben]);
    expect(matching(all, { ...none, stage: 0 })).toEqual([ben, ana]);
    expect(matching(all, { ...none, stage: 1, channel: 1 })).toEqual([ana, cy]);
    expect(matching(all, { ...none, stage: 1, channel: 0 })).toEqual([ana]);
    expect(matching(all, { ...none, stage: 0, channel: 1 })).toEqual([]);
    // Who does not say what they feel comes last.
    expect(matching([ben, cy], { ...none, channel: 1 })).toEqual([cy, ben]);
  });

  it('are counted anew: the worst of a stage, its middle, and for how many nothing of their whole journey is worse', () => {
    expect(felt(ana, none, 3)).toEqual([1, -2, undefined]);
    expect(felt(ana, { ...none, channel: 0 }, 3)).toEqual([1, 0, undefined]);
    expect(sumsOf(all, none, 3)).toEqual([
      { felt: 2, lowest: 1, median: 0 },
      { felt: 2, lowest: 2, median: -1.5 },
      { felt: 0, lowest: 0, median: undefined },
    ]);
    // What is worst of Dan is on no stage.
    const dan: JourneyKeys = {
      segments: [],
      moments: [
        [0, 0, -1],
        [-1, 0, -2],
      ],
    };
    expect(sumsOf([dan], none, 1)).toEqual([{ felt: 1, lowest: 0, median: -1 }]);
    expect(matching([{ segments: [], moments: [[-1, 0, -2]] }], { ...none, channel: 0 })).toEqual([]);
    // Through this channel Ana is not at her lowest.
    expect(sumsOf([ana], { ...none, channel: 0 }, 2)).toEqual([
      { felt: 1, lowest: 0, median: 1 },
      { felt: 1, lowest: 0, median: 0 },
    ]);
  });
});

describe('the thread', () => {
  it('goes from stage to stage, and bridges in dots what is not described', () => {
    expect(lineOf([2, 0, undefined, -2])).toEqual({ line: 'M50 12l0 0M50 12L150 50M350 88l0 0M350 88', bridges: 'M150 50L350 88' });
    expect(lineOf([undefined, undefined])).toEqual({ line: '', bridges: '' });
  });

  it('lies beside others that would cover it', () => {
    expect([shiftOf(0, 1), shiftOf(0, 3), shiftOf(1, 3), shiftOf(2, 3)]).toEqual([0, -7, 0, 7]);
  });

  it('has a sign before each number', () => {
    expect([-2, -0.5, 0, 1].map((n) => signed(n, 'fr'))).toEqual(['−2', '−0,5', '0', '+1']);
  });
});
