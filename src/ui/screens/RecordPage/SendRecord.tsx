import { useLayoutEffect, useRef } from 'react'
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
  const heading = useRef<HTMLHeadingElement>(null)
  const { sending, send, stop } = useSending(exported, address, ehr?.kind === 'signedIn' ? ehr.fetch : fetch)
  const isUnsent = sending.kind === 'ready' || sending.kind === 'sending'

  // A button that was pressed and is gone must not take the focus with it.
  const before = useRef(sending.kind)
  useLayoutEffect(() => {
    if (before.current === 'sending' && document.activeElement === document.body) heading.current?.focus()
    before.current = sending.kind
  })

  return (
    <section className={screen.screen}>
      <h2 ref={heading} tabIndex={-1}>
        {fill(words.sendHeading, { server })}
      </h2>
      {ehr?.kind === 'signedIn' && <p>{fill(words.signIn.done, { server })}</p>}
      <p>{words.sendLead}</p>
      <SendingState sending={sending} server={server} />
      <div className={screen.actions}>
        {sending.kind !== 'sent' && (
          <Button kind="lesser" onClick={send}>
            {isUnsent ? fill(words.send, { server }) : words.again}
          </Button>
        )}
        {sending.kind === 'sending' && (
          <Button kind="lesser" onClick={stop}>
            {words.stop}
          </Button>
        )}
      </div>
    </section>
  )
}
