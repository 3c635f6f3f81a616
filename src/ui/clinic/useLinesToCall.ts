import { helpIn } from '../../../machines/evidence/countries.ts'
import type { LetterId } from '../../../machines/rules/ids.ts'
import { fill } from '../../locales/say.ts'
import { useSettings } from '../settings.ts'
import { useLaterWords } from '../words.ts'

export interface LineToCall {
  readonly text: string
  readonly number: string
}

/** The letters that send a person to any nurse: others name their own doctor or nurse, which the clinic's are not. */
const toAnyNurse: readonly LetterId[] = ['O2', 'O5', 'newWound']

/** Whom else to call, in a letter or today: the urgent line of the country and the clinic's own nurses, where the clinic named them. */
export function useLinesToCall(letter: LetterId): readonly LineToCall[] {
  const { country, nurseLine } = useSettings()
  const { clinic } = useLaterWords('device')
  const urgentLine = country && letter === 'O2' ? helpIn(country).urgentLine : undefined
  const nurses = nurseLine && toAnyNurse.includes(letter) ? nurseLine : undefined
  return [
    urgentLine && { text: fill(clinic.urgentLine, { ...urgentLine }), number: urgentLine.number },
    nurses && { text: fill(clinic.nurseLine, { name: nurses.name, number: nurses.phone }), number: nurses.phone },
  ].filter((line) => line !== undefined)
}
