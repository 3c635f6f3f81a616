import type { Bundle, QuestionnaireResponse } from '@medplum/fhirtypes'
import { act, screen, waitFor } from '@testing-library/react'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ReactNode } from 'react'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { nurse } from '../../src/locales/en/nurse.ts'
import { fetchAllWords } from '../../src/locales/load.ts'
import { fill } from '../../src/locales/say.ts'
import type { Mode } from '../../src/modes/modes.ts'
import { readResponse } from '../../src/record/fhir/readResponse.ts'
import type { Launched } from '../../src/record/smart/launch.ts'
import { defaultSettings } from '../../src/settings/defaultSettings.ts'
import type { FhirServer } from '../../src/settings/clinicSettings.ts'
import { EhrContext } from '../../src/ui/ehr.ts'
import { fetchParts } from '../../src/ui/later.tsx'
import { SettingsContext } from '../../src/ui/settings.ts'
import { cases } from '../fixtures/cases.ts'
import { startFhirServer } from '../support/fhirServer.ts'
import { page, renderApp } from '../support/renderApp.tsx'

const { record: words } = nurse
const { answers: knee } = cases.kneeNothingTried
const name = 'Records'

interface Around {
  readonly fhirServer?: FhirServer
  readonly ehr?: Launched
}

/** The page of the record, for a nurse, in a clinic that names this server. */
async function showRecord(answers: Answers = knee, { fhirServer, ehr }: Around = {}, mode: Mode = 'nurse') {
  const settings = { ...defaultSettings, fhirServer }
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <SettingsContext value={{ settings, problems: [] }}>
      <EhrContext value={ehr}>{children}</EhrContext>
    </SettingsContext>
  )
  // Another conversation, whatever was answered in the last one.
  const app = await renderApp({ ...answers }, 'outcome', mode, wrapper)
  const open = async () => {
    await act(async () => app.journey.goTo('record'))
    await page().findByRole('heading', { level: 1, name: words.title })
  }
  await open()
  return { ...app, open }
}

const serverAt = (address: string): FhirServer => ({ address, name, signIn: undefined })
const text = () => page().getByRole<HTMLTextAreaElement>('textbox', { name: words.textLabel })
const button = (label: string) => page().getByRole('button', { name: fill(label, { server: name }) })
const says = (said: string) => page().findByText((_, element) => element?.tagName === 'OUTPUT' && (element.textContent ?? '').includes(fill(said, { server: name })))

// As a page does in idle time: what comes later is there before it is opened.
beforeAll(() => Promise.all([fetchParts(), fetchAllWords()]))

describe('the record', () => {
  it('is one press away from the outcome, for a nurse', async () => {
    const { user } = await renderApp(knee, 'outcome', 'nurse')
    await user.click(await page().findByRole('button', { name: words.title }))
    const heading = await page().findByRole('heading', { level: 1, name: words.title })
    await waitFor(() => expect(heading).toHaveFocus())
  })

  it.each(['patient', 'kiosk'] as const)('is not offered to a %s', async (mode) => {
    await renderApp(knee, 'outcome', mode)
    expect(page().queryByRole('button', { name: words.title })).not.toBeInTheDocument()
  })

  it.each(['strokeSignsNow', 'youngPerson', 'kneeEverythingTried'] as const)('is there to copy, whatever came out: %s', async (named) => {
    const { answers, rule } = cases[named]
    await showRecord(answers)
    expect(text()).toHaveAttribute('readonly')
    expect(text().value).toContain(rule)
    expect(text().value).toContain('not a diagnosis')
  })

  it('tells what the nurse decided between two answers', async () => {
    const { desk } = await showRecord()
    act(() => desk.send({ type: 'decide', choices: { impact: { counts: 'nurse', reason: 'sawOrExamined', counted: knee.impact, setAside: 'low' } } }))
    expect(text().value).toContain('the nurse’s answer counts')
  })

  it('is not there once the conversation was wiped', async () => {
    const { journey } = await showRecord()
    act(() => journey.restart())
    await act(async () => journey.goTo('record'))
    expect(await page().findByText(words.notReady)).toBeInTheDocument()
    expect(page().queryByRole('textbox')).not.toBeInTheDocument()
  })

  it('is no page of a patient', async () => {
    const { journey } = await renderApp(knee, 'outcome', 'patient')
    await act(async () => journey.goTo('record'))
    expect(await page().findByText(words.notReady)).toBeInTheDocument()
  })

  it('goes on paper as the summary for a doctor', async () => {
    const { container } = await showRecord()
    expect(container.querySelector('[data-sheet]')).toBeInTheDocument()
    expect(button(words.print)).toBeInTheDocument()
  })
})

describe('the text', () => {
  it('is copied by one button, and that is told', async () => {
    const { user } = await showRecord()
    await user.click(button(words.copy))
    expect(await says(words.copied)).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe(text().value)
  })

  it('is marked to be copied by hand where the browser does not copy', async () => {
    const { user } = await showRecord()
    const { clipboard } = navigator
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    onTestFinished(() => void Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true }))
    await user.click(button(words.copy))
    expect(await says(words.copyByHand)).toBeInTheDocument()
    expect(text()).toHaveFocus()
    expect([text().selectionStart, text().selectionEnd]).toEqual([0, text().value.length])
  })
})

describe('sending', { timeout: 20_000 }, () => {
  let server: Awaited<ReturnType<typeof startFhirServer>>
  beforeAll(async () => {
    server = await startFhirServer()
  })
  afterAll(() => server.close())

  const stored = async () => {
    const found = (await (await fetch(`${server.address}/QuestionnaireResponse?_count=100`)).json()) as Bundle
    return (found.entry ?? []).map(({ resource }) => resource as QuestionnaireResponse)
  }

  it('is not offered where the clinic names no server', async () => {
    await showRecord()
    expect(page().queryByRole('button', { name: /^Send/ })).not.toBeInTheDocument()
  })

  it('stores the answers, says so, and says so again when the page is opened again', async () => {
    const before = (await stored()).length
    const { user, journey, open } = await showRecord(knee, { fhirServer: serverAt(server.address) })
    await user.click(button(words.send))
    expect(await says(words.sent)).toHaveTextContent(/QuestionnaireResponse\/[\w-]+$/)
    expect(page().getByRole('heading', { name: fill(words.sendHeading, { server: name }) })).toHaveFocus()
    const after = await stored()
    expect(after).toHaveLength(before + 1)
    expect(after.map((response) => JSON.stringify(readResponse(response)))).toContain(JSON.stringify(relevantAnswers(knee)))
    await act(async () => journey.goTo('outcome'))
    await open()
    expect(await says(words.sent)).toBeInTheDocument()
    expect(page().queryByRole('button', { name: /^Send/ })).not.toBeInTheDocument()
  })

  it('tells why the server said no, keeps everything, and can be tried again', async () => {
    const { user } = await showRecord(knee, { fhirServer: serverAt(`${server.address}/Patient`) })
    const before = text().value
    await user.click(button(words.send))
    const said = await says(words.reason)
    expect(said).toHaveTextContent('code 400')
    expect(said).toHaveTextContent(/Incorrect resource type/i)
    expect(text().value).toBe(before)
    expect(button(words.again)).toHaveFocus()
    await user.click(button(words.again))
    expect(await says(words.reason)).toBeInTheDocument()
  })

  it('tells that there was no answer, keeps everything, and can be tried again', async () => {
    const gone = await startFhirServer()
    await gone.close()
    const { user } = await showRecord(knee, { fhirServer: serverAt(gone.address) })
    const shown = text().value
    await user.click(button(words.send))
    expect(await says(words.interrupted)).toBeInTheDocument()
    expect(text().value).toBe(shown)
    expect(button(words.again)).toBeInTheDocument()
  })

  it('can be stopped while nobody answers', async () => {
    const silent = createServer((request, response) => void (request.method === 'OPTIONS' && response.writeHead(204, { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }).end()))
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      silent.closeAllConnections()
      silent.close()
    })
    const { user } = await showRecord(knee, { fhirServer: serverAt(`http://127.0.0.1:${(silent.address() as AddressInfo).port}/fhir`) })
    await user.click(button(words.send))
    expect(await says(words.sending)).toBeInTheDocument()
    await user.click(button(words.stop))
    expect(await says(words.interrupted)).toBeInTheDocument()
    expect(page().getByRole('heading', { name: fill(words.sendHeading, { server: name }) })).toHaveFocus()
  })

  it('is one sending, however often the button is pressed', async () => {
    const before = (await stored()).length
    const { user } = await showRecord(knee, { fhirServer: serverAt(server.address) })
    await user.dblClick(button(words.send))
    expect(await says(words.sent)).toBeInTheDocument()
    expect(await stored()).toHaveLength(before + 1)
  })

  it('goes out signed in where the records system opened the page', async () => {
    const sentBy: string[] = []
    const signed: typeof fetch = (input, options) => {
      sentBy.push('signed')
      return fetch(input, options)
    }
    const { user } = await showRecord(knee, { fhirServer: serverAt(server.address), ehr: { kind: 'signedIn', fetch: signed } })
    expect(screen.getByText(fill(words.signIn.done, { server: name }))).toBeInTheDocument()
    await user.click(button(words.send))
    expect(await says(words.sent)).toBeInTheDocument()
    expect(sentBy).toEqual(['signed'])
  })

  it.each(['otherServer', 'refused', 'interrupted'] as const)('says why it is not signed in: %s', async (kind) => {
    await showRecord(knee, { fhirServer: serverAt(server.address), ehr: { kind } })
    expect(screen.getByText(fill(words.signIn[kind], { server: name }))).toBeInTheDocument()
  })
})
