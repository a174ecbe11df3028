/** What we use of a package that has no types of its own. */
declare module 'libsvm-js/asm.js' {
  class SVM {
    constructor(options: { type: number; kernel: number; cost: number; gamma: number; cacheSize?: number; quiet?: boolean });
    static readonly SVM_TYPES: { C_SVC: number };
    static readonly KERNEL_TYPES: { RBF: number };
    train(samples: readonly (readonly number[])[], labels: readonly number[]): void;
    predictOne(sample: readonly number[]): number;
    free(): void;
  }
  export default SVM;
}
