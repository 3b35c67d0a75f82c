import { expect, it } from 'vitest'
import { evaluatedOn } from '../../../support/short-cases.js'

it.each([
  ['2024-03-31', '2024-03-04', '2024-09-03', null],
  ['2024-04-01', '2024-03-04', '2024-03-31', 'voucher'],
])(
  'a voucher of the fund ends the presumption of a trajectory from the text on that brought the fund: %s',
  (on, from, until, endedBy) => {
    const facts = ['start: 2024-01-16', 'contract: no', '2024-03-04 zivStarted (situation A)']
    const { presumptions } = evaluatedOn('2024-05-02', [...facts, `${on} fundVoucherStarted`])
    expect(presumptions.find(({ kind }) => kind === 'ziv')).toMatchObject({ from, until, endedBy })
  },
)
