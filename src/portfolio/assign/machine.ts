import { breathe, type Matrix } from '../clusters/matrix.ts';

/** A support vector machine that has learnt, until it is given back. */
export interface Machine {
  /** The class of one row of the matrix that it learnt from. */
  classOf(row: number): number;
  /** Gives back its memory. */
  free(): void;
}

/**
 * A support vector machine with a radial kernel, of cost 1 and of a width of one by the columns (libsvm: Chang and Lin, 2011).
 * @param matrix columns scaled to a deviation of one.
 */
export async function trainMachine(matrix: Matrix, rows: Uint32Array, labels: Uint8Array): Promise<Machine> {
  // The build for WebAssembly tries to fetch itself and complains aloud.
  const { default: Svm } = await import('libsvm-js/asm.js');
  const machine = new Svm({
    type: Svm.SVM_TYPES.C_SVC,
    kernel: Svm.KERNEL_TYPES.RBF,
    cost: 1,
    gamma: 1 / matrix.columns,
    cacheSize: 100,
    quiet: true,
  });
  const sample = (row: number) => [...matrix.values.subarray(row * matrix.columns, (row + 1) * matrix.columns)];
  machine.train(Array.from(rows, sample), [...labels]);
  await breathe();
  return { classOf: (row) => machine.predictOne(sample(row)), free: () => machine.free() };
}
