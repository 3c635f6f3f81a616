import { lastChecked, sources } from '../../../../../machines/evidence/sources.ts'
import type { Source } from '../../../../../machines/evidence/sources.ts'
import { idsOf } from '../../../../../machines/idsOf.ts'
import { fill } from '../../../../locales/say.ts'
import { Disclosure } from '../../../components/Disclosure/Disclosure.tsx'
import { useCatalogue, useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'

const ids = idsOf(sources)

/** Every source of the guide, with title, publisher, date and address, and the day they were last checked. */
export function Sources() {
  const { ui } = useCatalogue()
  const { outcome, evidence } = useOutcomeWords()
  const { say, date } = useVoice()
  return (
    <Part id="sources" heading={say(outcome.headings.sources)} lead={fill(ui.sourcesChecked, { date: date(lastChecked) })}>
      <Disclosure summary={say(outcome.leads.sources)}>
        <ul>
          {ids.map((id) => {
            const source: Source = sources[id]
            const { title, publisher } = evidence.sources[id]
            return (
              <li key={id}>
                <a href={source.address} target="_blank" rel="noreferrer noopener">
                  {title}
                  <span className="visually-hidden"> {ui.opensNewTab}</span>
                </a>
                <br />
                {publisher}, {source.date ? date(source.date) : say(outcome.leads.noDate)}
              </li>
            )
          })}
        </ul>
      </Disclosure>
    </Part>
  )
}
