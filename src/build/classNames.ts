import { createHash } from 'node:crypto'
import { relative } from 'node:path'

const given = new Map<string, string>()

/**
 * A class name of the built product: five letters and digits, the same in every build of the same sources.
 * Throws where two classes would get one name.
 */
export function classNameIn(root: string) {
  return (name: string, file: string) => {
    const whole = `${relative(root, file.split('?')[0] ?? file)} ${name}`
    const digest = BigInt(`0x${createHash('sha256').update(whole).digest('hex')}`).toString(36)
    const short = `${digest.replace(/\d/g, '').slice(0, 1)}${digest.slice(-3)}`
    const other = given.get(short) ?? whole
    if (other !== whole) throw new Error(`"${whole}" and "${other}" would both be named "${short}"`)
    given.set(short, whole)
    return short
  }
}
