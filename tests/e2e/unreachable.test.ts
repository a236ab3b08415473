// A browser that cannot reach Medium though the computer is online: what was queued before, and what is asked now.
import { expect, it } from 'vitest';
import type { LaunchOptions } from './driver/launch.ts';
import { alertOf, newProfile, picture, reach, useStage } from './stage.ts';

const stage = useStage({ profileDir: newProfile() });

const faults: [string, string, Partial<LaunchOptions>][] = [
  ['F2 nobody knows the name of Medium', 'lists-tasks', { unknownHosts: ['api.medium.com'] }],
  ['F10 nobody trusts the certificate', 'lists-nested', { checksCertificates: true }],
];

it.each(faults)(
  '%s: the writer is told of network and clock, and the draft is safe',
  async (name, slug, differently) => {
    const { sandbox } = stage;
    const item = `[data-key="https://journal.example/${slug}/"]`;
    const shot = name.split(' ', 1)[0]?.toLowerCase();
    const popup = await stage.openReview(await stage.openPage(slug));
    await reach(popup, 'review');
    await popup.fill('[name=title]', 'Kept through it all');
    await stage.browser.setOffline(true);
    await popup.click('[data-action=send]');
    await popup.waitFor('[data-code=offline]');
    await popup.close();
    sandbox.journal.length = 0;

    await stage.restart('close', differently);
    const page = await stage.browser.extensionPage('outbox.html');
    // The browser names no reason, and so nobody knows whether the call came through.
    await page.waitFor(`${item}[data-state=unknown]`);
    expect(await page.text(`${item} .alert`)).toMatch(
      /the network or this computer’s clock may be the cause[\s\S]*Your edits are kept here\./,
    );
    await page.screenshot(picture(`${shot}-unknown`));
    // The next is a question only: nothing can be lost by it.
    const settings = await stage.openSettings();
    await settings.click('[data-add-account] summary');
    await settings.fill('[name=token]', sandbox.token);
    await settings.click('[data-action=connect]');
    await settings.waitFor('[role=alert][data-code=unreachable]');
    expect(await alertOf(settings)).toMatch(
      /Nothing was sent[\s\S]*Check your internet connection and this computer’s clock/,
    );
    await settings.screenshot(picture(`${shot}-unreachable`));
    expect(sandbox.journal).toEqual([]);

    await stage.restart('close');
    const later = await stage.browser.extensionPage('outbox.html');
    expect(await later.attribute(item, 'data-state')).toBe('unknown');
    expect(sandbox.posts).toEqual([]);
    await later.click(`${item} [data-action=retry]`);
    await later.waitFor(`${item}[data-state=posted]`);
    expect(sandbox.posts).toMatchObject([{ title: 'Kept through it all' }]);
    await later.close();
  },
);
