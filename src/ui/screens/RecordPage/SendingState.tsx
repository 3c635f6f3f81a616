import { fill } from '../../../locales/say.ts'
import { useLaterWords } from '../../words.ts'
import styles from './RecordPage.module.css'
import type { Sending } from './useSending.ts'

interface Props {
  readonly sending: Sending
  readonly server: string
}

/** How the server calls it, out of the whole address where it stands. */
const shortName = (location: string) => /\w+\/[^/]+(?=\/_history\/|$)/.exec(location)?.[0] ?? location

/** What came of sending: said aloud when it changes. The server's own words are shown as they are. */
export function SendingState({ sending, server }: Props) {
  const { record: words } = useLaterWords('nurse')
  switch (sending.kind) {
    case 'ready':
      return <output className={styles.status} />
    case 'notMade':
      return <output className={`${styles.status} ${styles.failed}`}>{words.notMade}</output>
    case 'sent':
      return (
        <output className={styles.status}>
          {fill(words.sent, { server })}
          {sending.location && <span className={styles.id}>{fill(words.sentId, { id: shortName(sending.location) })}</span>}
        </output>
      )
    case 'refused':
      return (
        <output className={`${styles.status} ${styles.failed}`}>
          {fill(words.refused, { server, status: sending.status })}
          <span>{sending.reason === undefined ? words.noReason : words.reason}</span>
          {sending.reason !== undefined && (
            <span dir="auto" className={styles.reason}>
              {sending.reason}
            </span>
          )}
        </output>
      )
    case 'sending':
      return <output className={styles.status}>{fill(words.sending, { server })}</output>
    case 'interrupted':
    case 'unsafeAddress':
      return <output className={`${styles.status} ${styles.failed}`}>{fill(words[sending.kind], { server })}</output>
  }
}
