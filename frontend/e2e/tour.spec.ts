import { expect, type Page } from '@playwright/test';
import { browserOf, phone, test } from './people';
import { act, daysAhead, isIn, pick } from './steps';

test('a suggestion goes from an idea on a phone to a verified improvement', async ({ browser }) => {
  const title = `Kortare nattfasta ${Date.now().toString(36)}`;
  const anna = await browserOf(browser, 'anna.employee', phone);
  const mats = await browserOf(browser, 'mats.manager');
  const reload = async (page: Page, word: string) => {
    await page.reload();
    await isIn(page, word);
  };

  await test.step('the employee writes it on a phone', async () => {
    await anna.getByRole('link', { name: 'Nytt', exact: true }).click();
    await anna
      .getByLabel('Vad är problemet?')
      .fill(`${title}. Det går mer än elva timmar mellan kvällsmål och frukost.`);
    await anna
      .getByLabel('Vad är din idé?')
      .fill('Ett mellanmål senare på kvällen och en fralla för den som vaknar tidigt.');
    await anna.getByRole('button', { name: 'Skicka in' }).click();
    await expect(anna.getByRole('status').filter({ hasText: 'Tack!' })).toBeVisible();
    await isIn(anna, 'Inskickat');
  });
  const address = new URL(anna.url()).pathname;

  await test.step('it stands in the manager’s queue, and the manager acknowledges it', async () => {
    await mats.getByRole('link', { name: /^Att göra/ }).click();
    await mats.getByLabel('Ordning').selectOption('newest');
    await expect(mats).toHaveURL(/sort=newest/);
    await mats.getByRole('link', { name: title }).first().click();
    await expect(mats).toHaveURL(new RegExp(`${address}$`));
    await act(mats, 'Bekräfta', 'Bekräfta', (dialog) =>
      dialog.getByLabel(/Hälsning till den som skrev/).fill('Tack! Vi tar upp det på måndag.'),
    );
    await isIn(mats, 'Värderas');
  });

  await test.step('the manager asks and the employee replies', async () => {
    await act(mats, 'Fråga den som skrev', 'Skicka frågan', (dialog) =>
      dialog.getByLabel('Din fråga').fill('Vilken avdelning gäller det?'),
    );
    await isIn(mats, 'Väntar på svar');
    await reload(anna, 'Väntar på svar');
    await expect(anna.getByRole('region', { name: 'En fråga till dig som skrev förslaget' })).toContainText(
      'Vilken avdelning',
    );
    await act(anna, 'Svara på frågan', 'Skicka svar', (dialog) =>
      dialog.getByLabel('Ditt svar').fill('Alla avdelningar, mest demensavdelningen.'),
    );
    await isIn(anna, 'Värderas');
  });

  await test.step('the manager accepts, with somebody responsible and a day', async () => {
    await reload(mats, 'Värderas');
    await act(mats, 'Ta beslut', 'Spara beslutet', async (dialog) => {
      await dialog.getByLabel('Ja, vi gör det').check();
      await dialog
        .getByLabel(/Hälsning till den som skrev/)
        .fill('Bra för de boende och går att börja med genast.');
      await pick(dialog, /Vem gör det\?/, 'Anna');
      await dialog.getByLabel(/När ska det vara klart\?/).fill(daysAhead(21));
    });
    await isIn(mats, 'Ja, ska göras');
    await expect(mats.getByRole('definition').filter({ hasText: 'Anna' })).toBeVisible();
  });

  await test.step('the responsible person implements it, with an effect', async () => {
    await reload(anna, 'Ja, ska göras');
    await act(anna, 'Det är gjort', 'Spara som genomfört', async (dialog) => {
      await dialog.getByLabel('Vad gjordes?').fill('Kvällsmålet serveras 20.30 och frukost från 06.30.');
      await dialog.getByLabel('Dem vi är till för').check();
      await dialog.getByLabel(/Berätta om effekten/).fill('Nattfastan är nu tio och en halv timme.');
    });
    await isIn(anna, 'Genomfört');
  });

  await test.step('the follow-up verifies it', async () => {
    await reload(mats, 'Genomfört');
    await act(mats, 'Följ upp', 'Spara uppföljningen', (dialog) =>
      dialog.getByLabel('Ja', { exact: true }).check(),
    );
    await isIn(mats, 'Uppföljt');
  });

  await test.step('the history shows each step', async () => {
    await reload(anna, 'Uppföljt');
    const history = anna.getByRole('region', { name: 'Så här har det gått' });
    const steps = [
      'skickade in förslaget',
      'bekräftade förslaget',
      'ställde en fråga',
      'svarade på frågan',
      'sa ja',
      'genomförde förslaget',
      'följde upp',
    ];
    await expect(history.getByRole('listitem').filter({ hasText: new RegExp(steps.join('|')) })).toHaveCount(
      steps.length,
    );
    for (const step of steps) await expect(history).toContainText(step);
  });

  await test.step('the author was told each time', async () => {
    await anna.getByRole('link', { name: /^Nyheter/ }).click();
    const news = anna.getByRole('list', { name: 'Nyheter' }).getByRole('listitem').filter({ hasText: title });
    for (const told of ['bekräftade förslaget', 'ställde en fråga', 'sa ja', 'följde upp']) {
      await expect(news.filter({ hasText: told })).not.toHaveCount(0);
    }
    await anna.getByRole('button', { name: 'Markera alla som lästa' }).click();
    await expect(anna.getByRole('link', { name: 'Nyheter', exact: true })).toBeVisible();
  });
});
