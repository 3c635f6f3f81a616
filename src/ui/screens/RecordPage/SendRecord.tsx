import type { FhirServer } from '../../../settings/clinicSettings.ts'
import { fill } from '../../../locales/say.ts'
import { Button } from '../../components/Button/Button.tsx'
import { useEhr } from '../../ehr.ts'
import { useLaterWords } from '../../words.ts'
import screen from '../screen.module.css'
import type { Exported } from './exportOf.ts'
import { SendingState } from './SendingState.tsx'
import { useSending } from './useSending.ts'

interface Props {
  readonly exported: Exported
  readonly server: FhirServer
}

/** Sends the record to the server that the clinic names. */
export function SendRecord({ exported, server: { address, name: server } }: Props) {
  const { record: words } = useLaterWords('nurse')
  const ehr = useEhr()
  const { sending, send, stop } = useSending(exported, address, ehr?.kind === 'signedIn' ? ehr.fetch : fetch)
  const isFailed = !['ready', 'sending', 'sent'].includes(sending.kind)
  return (
    <section className={screen.screen}>
      <h2>{fill(words.sendHeading, { server })}</h2>
      {ehr?.kind === 'signedIn' && <p>{fill(words.signIn.done, { server })}</p>}
      <p>{words.sendLead}</p>
      <SendingState sending={sending} server={server} />
      <div className={screen.actions}>
        {sending.kind === 'sending' && (
          <Button kind="lesser" onClick={stop}>
            {words.stop}
          </Button>
        )}
        {sending.kind === 'ready' && (
          <Button kind="lesser" onClick={send}>
            {fill(words.send, { server })}
          </Button>
        )}
        {isFailed && <Button kind="lesser" onClick={send}>{words.again}</Button>}
      </div>
    </section>
  )
}
