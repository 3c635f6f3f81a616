import { useEffect, useId, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { fill } from '../../../locales/say.ts'
import { codeInPhoto } from '../../../record/camera/codeInPhoto.ts'
import { form as codeForm } from '../../../record/handOver/form.ts'
import { BackLink } from '../../components/BackLink/BackLink.tsx'
import { Button } from '../../components/Button/Button.tsx'
import { ErrorSummary } from '../../components/ErrorSummary/ErrorSummary.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { useCatalogue, useLaterWords } from '../../words.ts'
import screen from '../screen.module.css'
import { CameraView } from './CameraView.tsx'
import { PhotoField } from './PhotoField.tsx'
import styles from './Receive.module.css'
import type { Trouble } from './trouble.ts'
import { troubleWords } from './trouble.ts'
import { useKeysToField } from './useKeysToField.ts'

interface Props {
  readonly trouble: Trouble | undefined
  /** Counts the failed tries. */
  readonly attempt: number
  readonly onText: (text: string) => void
  readonly onTrouble: (trouble: Trouble) => void
}

/** Three ways in for a code: typed (by hand or by a scanner), seen by the camera, or on a photo. */
export function EnterCode({ trouble, attempt, onText, onTrouble }: Props) {
  const { receive: words } = useLaterWords('nurse')
  const { ui, intlLocale } = useCatalogue()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [isWatching, setIsWatching] = useState(false)
  const [isReading, setIsReading] = useState(false)
  const message = trouble && troubleWords(trouble, words, intlLocale)
  useKeysToField(field)

  // Fetched while the page is read: by then the network may be gone.
  useEffect(() => void import('../../../record/camera/readCode.ts').catch(() => undefined), [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsWatching(false)
    onText(field.current?.value ?? '')
  }
  const fail = (failed: Trouble) => {
    setIsWatching(false)
    onTrouble(failed)
  }
  const readPhoto = async (photo: File) => {
    setIsWatching(false)
    setIsReading(true)
    const read = await codeInPhoto(window, photo)
    // Another code was read while this one was looked for.
    if (!field.current) return
    setIsReading(false)
    if (read.kind === 'ok') onText(read.text)
    else fail(read)
  }

  return (
    <form className={screen.screen} onSubmit={submit} noValidate>
      <BackLink />
      {message && <ErrorSummary attempt={attempt} errors={[{ message, controlId: `${id}-code` }]} />}
      <PageHeading title={words.title} hasError={message !== undefined} />
      <p>{words.lead}</p>
      <div className={styles.field}>
        <label htmlFor={`${id}-code`} className={styles.label}>
          {words.code}
        </label>
        <p id={`${id}-hint`} className={styles.hint}>
          {fill(words.codeHint, { name: codeForm.name })}
        </p>
        {message && (
          <p id={`${id}-error`} className={styles.error}>
            <span className="visually-hidden">{ui.errorPrefix} </span>
            {message}
          </p>
        )}
        <input
          ref={field}
          id={`${id}-code`}
          type="text"
          dir="ltr"
          maxLength={1_000}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={message !== undefined}
          aria-describedby={message ? `${id}-hint ${id}-error` : `${id}-hint`}
          className={styles.input}
        />
      </div>
      <div className={screen.actions}>
        <Button type="submit">{words.submit}</Button>
      </div>
      <div className={screen.actions}>
        <Button kind="lesser" onClick={() => setIsWatching(!isWatching)}>
          {isWatching ? words.stopCamera : words.camera}
        </Button>
        <PhotoField label={words.photo} onPhoto={(photo) => void readPhoto(photo)} />
      </div>
      {isWatching && (
        <div className={styles.watch}>
          <p>{words.cameraHow}</p>
          <CameraView
            name={words.cameraPicture}
            onText={(text) => {
              setIsWatching(false)
              onText(text)
            }}
            onTrouble={(kind) => fail({ kind })}
          />
        </div>
      )}
      <output className={styles.hint}>{isReading ? words.reading : words.stays}</output>
    </form>
  )
}
