/** Called now and then with how far a step is, `of` how many if that is known; what it promises is waited for. */
export type ReportProgress = (step: string, done: number, of?: number) => undefined | Promise<void>;
