import { lastChecked, sources } from '../../../../../machines/evidence/sources.ts'
import { idsOf } from '../../../../../machines/idsOf.ts'
import { fill } from '../../../../locales/say.ts'
import { Disclosure } from '../../../components/Disclosure/Disclosure.tsx'
import { LeavingLink } from '../../../components/LeavingLink/LeavingLink.tsx'
import { sourceWords } from '../../../sourceWords.ts'
import { useCatalogue, useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'

const ids = idsOf(sources)

/** Every source of the guide, with title, publisher, date and address, and the day they were last checked. */
export function Sources() {
  const { ui } = useCatalogue()
  const catalogue = useOutcomeWords()
  const voice = useVoice()
  const { outcome, evidence } = catalogue
  const { say, date } = voice
  return (
    <Part id="sources" heading={say(outcome.headings.sources)} lead={fill(ui.sourcesChecked, { date: date(lastChecked) })}>
      <Disclosure summary={say(outcome.leads.sources)}>
        <ul>
          {ids.map((id) => {
            return (
              <li key={id}>
                <LeavingLink address={sources[id].address}>
                  <bdi>{evidence.sources[id].title}</bdi>
                </LeavingLink>
                <br />
                {sourceWords(id, catalogue, voice)}
              </li>
            )
          })}
        </ul>
      </Disclosure>
    </Part>
  )
}
