import { useState } from 'react'
import { fill } from '../../../locales/say.ts'
import { Button } from '../../components/Button/Button.tsx'
import { useLaterWords } from '../../words.ts'
import screen from '../screen.module.css'
import type { Exported } from './exportOf.ts'
import styles from './RecordPage.module.css'
import { saveFile } from './saveFile.ts'
import { useBundle } from './useBundle.ts'

/** A name that says what it is and when it was made, and nothing of a person. */
const fileName = (made: string) => `exosome-guide-${made.replace(/\D/g, '').slice(0, 12)}.fhir.json`

/** On paper, and as a file for another system. */
export function SaveRecord({ exported }: { readonly exported: Exported }) {
  const { record: words } = useLaterWords('nurse')
  const makeBundle = useBundle(exported)
  const [saved, setSaved] = useState('')

  const save = async () => {
    const file = fileName(exported.record.made)
    try {
      saveFile(file, 'application/fhir+json', JSON.stringify(await makeBundle('collection'), null, 2))
      setSaved(fill(words.saved, { file }))
    } catch {
      setSaved(words.notMade)
    }
  }

  return (
    <div className={screen.screen}>
      <div className={screen.actions}>
        <Button kind="lesser" onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button kind="lesser" onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
      <output className={styles.status}>{saved}</output>
    </div>
  )
}
