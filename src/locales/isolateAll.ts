import { isolate, isRightToLeft } from './bidi.ts'

// A {name} to fill in, which is left as it is: `fill` isolates its value. Or Latin words, abbreviations, trial numbers and doses, with what holds them together; it ends in a letter or digit.
const latinRun = /\{\w+\}|[A-Za-z](?:[A-Za-z0-9 .,:;’'&/()-]*[A-Za-z0-9])?/g

/** Right-to-left text with every Latin name and number of it isolated; other text as it is. */
const isolateLatin = (text: string) => 
  isRightToLeft(text) ? text.replace(latinRun, (run) => (run.startsWith('{') ? run : isolate(run))) : text

/** The same words with every text of them isolated. */
export function isolateAll<T>(words: T): T {
  if (typeof words === 'string') return isolateLatin(words) as T
  if (typeof words !== 'object' || words === null) return words
  const entries = Object.entries(words).map(([key, value]) => [key, isolateAll<unknown>(value)])
  return (Array.isArray(words) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as T
}
