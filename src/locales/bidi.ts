/** Whether a text is written from right to left. */
export const isRightToLeft = (text: string) => /[\u0590-\u08ff]/.test(text)

/** A piece of text that keeps its own direction, whatever stands around it: first strong isolate … pop. */
export const isolate = (text: string) => `\u2068${text}\u2069`
