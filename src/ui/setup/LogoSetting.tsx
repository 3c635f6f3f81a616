import { useState } from 'react'
import { Button } from '../components/Button/Button.tsx'
import { FieldGroup } from './FieldGroup.tsx'
import { FileButton } from './FileButton.tsx'
import { pictureAddress } from './pictureAddress.ts'
import styles from './Setup.module.css'
import { controlOf } from './controlFor.ts'
import { useSetup } from './setupContext.ts'
import { TextSetting } from './TextSetting.tsx'

const isHeld = (image: string) => image.startsWith('data:')

/** The clinic's logo: a picture that the file holds, or the name of one beside the page; and its words. */
export function LogoSetting() {
  const { words, draft, setText } = useSetup()
  const [trouble, setTrouble] = useState<'tooBig' | 'notAPicture'>()
  const image = draft.texts['logo.image']

  const choose = async (file: File) => {
    const picture = await pictureAddress(file)
    setTrouble(picture.kind === 'ok' ? undefined : picture.kind)
    if (picture.kind === 'ok') setText('logo.image', picture.address)
  }

  return (
    <>
      <FieldGroup field="logo.image">
        {isHeld(image) ? (
          <p className={styles.held}>
            <img src={image} alt="" className={styles.logo} />
            {words.logo.held}
          </p>
        ) : (
          <input
            id={controlOf('logo.image')}
            type="text"
            dir="ltr"
            aria-label={words.fields['logo.image'].label}
            autoComplete="off"
            spellCheck={false}
            value={image}
            onChange={({ target }) => setText('logo.image', target.value)}
            className={styles.input}
          />
        )}
        <p role="alert" className={trouble && styles.error}>
          {trouble && words.logo[trouble]}
        </p>
        <div className={styles.buttons}>
          <FileButton id={isHeld(image) ? controlOf('logo.image') : undefined} label={words.logo.choose} accept="image/png,image/jpeg,image/webp,image/gif,image/svg+xml" onFile={(file) => void choose(file)} />
          {isHeld(image) && (
            <Button kind="lesser" onClick={() => setText('logo.image', '')}>
              {words.logo.remove}
            </Button>
          )}
        </div>
      </FieldGroup>
      <TextSetting field="logo.alt" />
    </>
  )
}
