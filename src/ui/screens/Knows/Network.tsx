import { fill } from '../../../locales/say.ts'
import { useRequests } from '../../requests.ts'
import { useLaterWords, useVoice } from '../../words.ts'
import { Code } from './Code.tsx'
import styles from './Knows.module.css'

/** How often this page asked something of the network, and whom. */
export function Network() {
  const { knows: words } = useLaterWords('device')
  const { plural } = useVoice()
  const made = useRequests()
  return (
    <section className={styles.part}>
      <h2>{words.networkHeading}</h2>
      {made ? (
        <>
          <p>{plural(words.loading, made.loading.length)}</p>
          {made.isReady ? <p className={styles.figure}>{plural(words.later, made.later.length)}</p> : <p>{words.stillLoading}</p>}
          {made.later.length > 0 && <Addresses of={made.later} />}
          <AskedOf addresses={[...made.loading, ...made.later]} />
        </>
      ) : (
        <p>{words.notCounted}</p>
      )}
      <p>{words.updates}</p>
    </section>
  )
}

function Addresses({ of }: { readonly of: readonly string[] }) {
  const { knows: words } = useLaterWords('device')
  return (
    <>
      <p>{words.laterList}</p>
      <ul className={styles.list}>
        {[...new Set(of)].map((address) => (
          <li key={address}>
            <Code>{address}</Code>
          </li>
        ))}
      </ul>
    </>
  )
}

function AskedOf({ addresses }: { readonly addresses: readonly string[] }) {
  const { knows: words } = useLaterWords('device')
  const origins = new Set(addresses.map((address) => new URL(address).origin))
  return <p>{fill(words.askedOf, { addresses: [...origins].join(', ') })}</p>
}
