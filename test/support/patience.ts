/**
 * How long a test waits for a state that is to come: so long that only what never comes makes it fail, on however slow a machine.
 * What is there is seen at once, so this costs a test that passes nothing.
 */
export const patience = { timeout: 120_000, interval: 30 };
