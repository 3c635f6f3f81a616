import { exclusiveOptions } from './questions.ts'

const isExclusive = (option: string) => exclusiveOptions.some((exclusive) => exclusive === option)

/** A list after one option is ticked or cleared: an exclusive answer clears the others, and the others clear it. */
export function toggleChoice(choices: readonly string[], option: string): readonly string[] {
  if (choices.includes(option)) return choices.filter((choice) => choice !== option)
  if (isExclusive(option)) return [option]
  return [...choices.filter((choice) => !isExclusive(choice)), option]
}
