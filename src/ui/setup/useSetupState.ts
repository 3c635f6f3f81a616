import { useState } from 'react'
import type { SettingField, SetupWords } from '../../locales/setupWords.ts'
import { readSettings } from '../../settings/clinicSettings.ts'
import type { SettingsProblem } from '../../settings/clinicSettings.ts'
import { saveFile } from '../screens/RecordPage/saveFile.ts'
import { problemWords } from '../problemWords.ts'
import { useLaterWords } from '../words.ts'
import { controlFor } from './controlFor.ts'
import { draftOf, fileOf } from './draft.ts'
import type { Draft, TextField } from './draft.ts'
import { settingsIn } from './settingsIn.ts'
import type { Given } from './settingsIn.ts'

const isField = (field: string, fields: object): field is SettingField => Object.hasOwn(fields, field)

/** Holds the settings while they are edited, and what is wrong with them. */
export function useSetupState(first: Given, words: SetupWords) {
  const { settings: texts } = useLaterWords('device')
  const [draft, setDraft] = useState(() => draftOf(first.given))
  /** What was wrong in the file the fields were filled in from. */
  const [found, setFound] = useState(first.problems)
  const [opened, setOpened] = useState<{ readonly file: string; readonly isRead: boolean }>()
  const [attempt, setAttempt] = useState(0)
  const [isSaved, setIsSaved] = useState(false)

  const read = readSettings(fileOf(draft))
  const sentence = (problem: SettingsProblem) =>
    problemWords(problem, texts, isField(problem.field, words.fields) ? words.fields[problem.field].label : problem.field)

  const edit = (next: (before: Draft) => Draft) => {
    setIsSaved(false)
    setDraft(next)
  }

  return {
    words,
    draft,
    read,
    found,
    opened,
    attempt,
    isSaved,
    errors: attempt > 0 ? read.problems.map((problem) => ({ message: sentence(problem), controlId: controlFor(problem.field) })) : [],
    errorOf: (field: SettingField) => read.problems.filter((problem) => problem.field === field).map(sentence)[0],
    setText: (field: TextField, text: string) => edit((before) => ({ ...before, texts: { ...before.texts, [field]: text } })),
    change: (changed: Partial<Omit<Draft, 'texts'>>) => edit((before) => ({ ...before, ...changed })),
    open: async (file: File) => {
      const held = settingsIn(await file.text())
      setOpened({ file: file.name, isRead: held !== undefined })
      if (!held) return
      setFound(held.problems)
      setAttempt(0)
      edit(() => draftOf(held.given))
    },
    save: () => {
      const isRight = read.problems.length === 0
      setIsSaved(isRight)
      setAttempt(isRight ? 0 : attempt + 1)
      if (isRight) saveFile('clinic.json', 'application/json', `${JSON.stringify(fileOf(draft), undefined, 2)}\n`)
    },
  }
}
