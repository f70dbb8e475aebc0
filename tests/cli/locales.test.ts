import { expect, it } from 'vitest';
import { localeMessages } from '../../lib/cli/locales.ts';

it('gives each string the form that browsers read, places for values as they are', () => {
  expect(localeMessages({ extName: 'Layoff Lens', figure_up_to: 'up to $1' })).toEqual({
    extName: { message: 'Layoff Lens' },
    figure_up_to: { message: 'up to $1' },
  });
});
