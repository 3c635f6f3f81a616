import { form } from './form.ts'

/** A code in groups for showing and reading aloud: its name, then fives. Joined by spaces or dashes it is read back. */
export const readableCode = (code: string): readonly string[] => [form.name, ...(code.slice(form.name.length).match(/.{1,5}/g) ?? [])]
