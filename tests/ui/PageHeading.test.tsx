import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { fill } from '../../src/locales/say.ts'
import { pageTitle, titleOf, ui } from '../support/english.ts'
import { page, renderApp } from '../support/renderApp.tsx'

const heading = () => page().getByRole('heading', { level: 1 })

describe('the heading of a page', () => {
  it('leaves the focus where it is when the page first loads', async () => {
    await renderApp()
    expect(heading()).toHaveTextContent(ui.productName)
    expect(document.body).toHaveFocus()
  })

  it('takes the focus on every new page', async () => {
    const { user } = await renderApp()
    await user.click(screen.getByRole('button', { name: ui.start }))
    expect(heading()).toHaveTextContent(titleOf('subject'))
    expect(heading()).toHaveFocus()
  })

  it('takes the focus again on the way back', async () => {
    const { user } = await renderApp()
    await user.click(screen.getByRole('button', { name: ui.start }))
    await user.click(screen.getByRole('button', { name: ui.back }))
    expect(await screen.findByRole('heading', { level: 1, name: ui.productName })).toHaveFocus()
  })

  it('is the only one of its level', async () => {
    await renderApp({}, 'subject')
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  })

  it('names the browser tab', async () => {
    const { user } = await renderApp()
    expect(document.title).toBe(ui.productName)
    await user.click(screen.getByRole('button', { name: ui.start }))
    expect(document.title).toBe(pageTitle(titleOf('subject')))
  })

  it('says first in the browser tab that there is an error', async () => {
    const { user } = await renderApp({}, 'subject')
    await user.click(screen.getByRole('button', { name: ui.continue }))
    expect(document.title).toBe(fill(ui.errorTitle, { title: pageTitle(titleOf('subject')) }))
  })
})
