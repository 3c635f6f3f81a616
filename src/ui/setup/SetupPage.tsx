import { use } from 'react'
import type { FormEvent } from 'react'
import { fill } from '../../locales/say.ts'
import { Button } from '../components/Button/Button.tsx'
import { loadSetup } from '../../locales/loadSetup.ts'
import { ErrorSummary } from '../components/ErrorSummary/ErrorSummary.tsx'
import { PageHeading } from '../components/PageHeading/PageHeading.tsx'
import { SettingsProblems } from '../SettingsProblems.tsx'
import { useCatalogue } from '../words.ts'
import { ConditionSetting } from './ConditionSetting.tsx'
import { CountrySetting } from './CountrySetting.tsx'
import { FileButton } from './FileButton.tsx'
import { LanguageSetting } from './LanguageSetting.tsx'
import { LogoSetting } from './LogoSetting.tsx'
import { PaperSetting } from './PaperSetting.tsx'
import { PinSetting } from './PinSetting.tsx'
import { Preview } from './preview/Preview.tsx'
import styles from './Setup.module.css'
import type { Given } from './settingsIn.ts'
import { SetupContext } from './setupContext.ts'
import { SetupSection } from './SetupSection.tsx'
import { TextSetting } from './TextSetting.tsx'
import { useSetupState } from './useSetupState.ts'

/** Where staff set what a clinic can: it edits, checks, shows and saves the file, and sends it nowhere. */
export function SetupPage({ first }: { readonly first: Given }) {
  const words = use(loadSetup(useCatalogue().locale))
  const setup = useSetupState(first, words)
  const { errors, attempt, opened, found, read, isSaved, open, save } = setup
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  return (
    <SetupContext value={setup}>
      <div className={styles.page}>
        <form className={styles.form} onSubmit={submit} noValidate>
          {errors.length > 0 && <ErrorSummary errors={errors} attempt={attempt} />}
          <PageHeading title={words.title} hasError={errors.length > 0} />
          <p>{words.lead}</p>
          <p>{words.where}</p>
          <div className={styles.buttons}>
            <FileButton label={words.open} accept=".json,application/json" onFile={(file) => void open(file)} />
          </div>
          <output className={opened?.isRead === false ? styles.error : undefined}>
            {opened && fill(opened.isRead ? words.opened : words.notRead, { file: opened.file })}
          </output>
          {found.length > 0 && <SettingsProblems problems={found} />}
          <SetupSection id="clinic">
            <TextSetting field="name" />
            <LogoSetting />
          </SetupSection>
          <SetupSection id="languages">
            <LanguageSetting />
          </SetupSection>
          <SetupSection id="help">
            <CountrySetting />
            <TextSetting field="nurseLine.name" />
            <TextSetting field="nurseLine.phone" kind="phone" />
          </SetupSection>
          <SetupSection id="conditions">
            <ConditionSetting />
          </SetupSection>
          <SetupSection id="kiosk">
            <TextSetting field="kiosk.idleSeconds" kind="number" />
            <TextSetting field="kiosk.countdownSeconds" kind="number" />
            <PinSetting />
          </SetupSection>
          <SetupSection id="records">
            <PaperSetting />
            <TextSetting field="fhirServer.address" kind="signs" />
            <TextSetting field="fhirServer.name" />
            <TextSetting field="fhirServer.signIn.clientId" kind="signs" />
            <TextSetting field="fhirServer.signIn.address" kind="signs" />
          </SetupSection>
          <section className={styles.section}>
            <h2>{words.save.heading}</h2>
            <div className={styles.buttons}>
              <Button type="submit">{words.save.button}</Button>
            </div>
            <output>
              {isSaved && (
                <>
                  {words.save.saved} {words.where}
                </>
              )}
            </output>
          </section>
        </form>
        <div className={styles.beside}>
          <Preview clinic={read} />
        </div>
      </div>
    </SetupContext>
  )
}
