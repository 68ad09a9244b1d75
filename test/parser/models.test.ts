import { expect, it } from 'vitest'
import { configOfProcess } from '../../src/config.ts'
import { temporaryFolder } from '../cli/newsgraph.ts'

it('`models` has nothing to do where the parser is there, and says so', async () => {
  const { modelsFolder } = configOfProcess()
  const folder = await temporaryFolder()
  expect(await folder.newsgraph(['models', '--light'], { env: { NEWSGRAPH_MODELS: modelsFolder } })).toEqual({
    code: 0,
    out: expect.stringMatching(/^nothing to do: the parser \(light profile\) is in .+\n$/),
    err: '',
  })
})
