import { idsOf } from '../../../../machines/idsOf.ts'
import { safetyFlags } from '../../../../machines/questionnaire/safetyFlags.ts'
import { signsFor } from '../../../../machines/rules/signsToWatch.ts'
import type { SharedOption } from '../../../locales/catalogue.ts'
import { useCatalogue, useOutcomeWords, useVoice } from '../../words.ts'

const flags = idsOf(safetyFlags).filter((flag) => safetyFlags[flag].effect === 'doctorFirst')

/** Every sign with its level, and every flag that puts the doctor first: what the rows on signs and safety look at. */
export function Signs() {
  const { headings } = useOutcomeWords().outcome
  const { say } = useVoice()
  return (
    <>
      <h2>{say(headings.urgentSigns)}</h2>
      <h3>{say(headings.callNow)}</h3>
      <Options ids={signsFor(undefined, 'emergency')} />
      <h3>{say(headings.seenToday)}</h3>
      <Options ids={signsFor(undefined, 'today')} />
      <h2>{say(headings.tellDoctorFirst)}</h2>
      <Options ids={flags} />
    </>
  )
}

function Options({ ids }: { readonly ids: readonly SharedOption[] }) {
  const { options } = useCatalogue()
  const { label } = useVoice()
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>{label(options[id])}</li>
      ))}
    </ul>
  )
}
