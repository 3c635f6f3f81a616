import { useEffect, useState } from 'react'
import { fill } from '../../../locales/say.ts'
import { offlineCopy } from '../../../record/offlineCopy.ts'
import type { OfflineCopy } from '../../../record/offlineCopy.ts'
import { useCatalogue, useLaterWords, useVoice } from '../../words.ts'
import { bytesWords } from './bytesWords.ts'
import styles from './Knows.module.css'

/** Whether the product's own files are held on this device, and how much they take. */
export function Copy() {
  const { knows: words } = useLaterWords('device')
  const [found, setFound] = useState<{ readonly copy: OfflineCopy | undefined }>()

  useEffect(() => {
    let isShown = true
    void offlineCopy(window).then((copy) => isShown && setFound({ copy }))
    return () => {
      isShown = false
    }
  }, [])

  return (
    <section className={styles.part}>
      <h2>{words.copyHeading}</h2>
      {found && (found.copy ? <Size copy={found.copy} /> : <p>{words.copyRefused}</p>)}
    </section>
  )
}

function Size({ copy: { files, bytes } }: { readonly copy: OfflineCopy }) {
  const { knows: words } = useLaterWords('device')
  const { intlLocale } = useCatalogue()
  const { plural } = useVoice()
  if (files === 0) return <p>{words.noCopy}</p>
  return (
    <p>
      {plural(words.copy, files)} {fill(words.copySize, { size: bytesWords(bytes, intlLocale) })}
    </p>
  )
}
