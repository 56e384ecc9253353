/**
 * Every listener is attached in the first tick: a browser that wakes the background for an event delivers it only to
 * listeners that are there by then (https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/events).
 */

import { CORRECTIONS_CHANNEL, LIBRARY_CHANNEL, TIPS_CHANNEL } from '../src/message/channels';
import { identifySender, type RuntimeSender, receive } from '../src/message/transport';
import { browser } from './browser';
import { chooseEntry, createPageMenu, renewPageMenu } from './context-menu/page-menu';
import { loadEvidence } from './evidence/load';
import { handlers } from './handlers';
import { loadActs } from './load-acts';
import { loadInquire } from './lookup/load';
import { refreshBadges } from './page/badge';
import { tellCorrectedSites } from './page/corrected-sites';
import { forgetTold } from './page/looked-up';
import { forgetTab } from './page/seen';
import { RECHECK, RESUME } from './publish/alarm';
import { loadPublish } from './publish/load';
import { loadKubo } from './publish/load-kubo';
import { recheckShares, resumeShares } from './publish/resume';
import { runCommand } from './shortcut/commands';
import { enter, promptSearch, suggest } from './shortcut/omnibox';
import { keepStorage } from './startup/keep-storage';
import { loadOnInstall } from './startup/load-on-install';
import { welcome } from './startup/welcome';
import { TIP_RESUME } from './tips/alarm';
import { loadPay } from './tips/load';
import { pursueTips, resumeTips } from './tips/resume';
import { loadWebmention } from './webmention/load';

loadOnInstall(loadActs, loadPublish, loadKubo, loadInquire, loadEvidence, loadPay, loadWebmention);

const own = { id: browser.runtime.id, origin: browser.runtime.getURL('') };

browser.runtime.onMessage.addListener((message: unknown, sender: unknown) =>
  receive(handlers, message, identifySender(sender as RuntimeSender, own)),
);
browser.runtime.onInstalled.addListener(({ reason }) => {
  welcome(reason);
  createPageMenu().then(renewPageMenu);
  keepStorage();
  refreshBadges();
  tellCorrectedSites();
});
browser.runtime.onStartup.addListener(() => {
  resumeShares();
  resumeTips();
  keepStorage();
  // A browser forgets the badge when it is closed; a tip that waits still does.
  refreshBadges();
  tellCorrectedSites();
});
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === RESUME) resumeShares();
  if (name === RECHECK) recheckShares();
  if (name === TIP_RESUME) pursueTips();
});
new BroadcastChannel(TIPS_CHANNEL).onmessage = () => refreshBadges();
new BroadcastChannel(LIBRARY_CHANNEL).onmessage = () => void renewPageMenu();
new BroadcastChannel(CORRECTIONS_CHANNEL).onmessage = () => tellCorrectedSites();
// Where there are no context menus, the toolbar window has what their entries do.
browser.contextMenus?.onClicked.addListener((chosen, tab) => {
  if (tab?.id !== undefined) chooseEntry(chosen, tab.id);
});
browser.commands?.onCommand.addListener((command, tab) => void runCommand(command, tab));
browser.omnibox?.onInputStarted.addListener(promptSearch);
browser.omnibox?.onInputChanged.addListener((text, show) => void suggest(text, show));
browser.omnibox?.onInputEntered.addListener((text, disposition) => void enter(text, disposition));
browser.tabs.onRemoved.addListener((tab) => {
  forgetTab(tab);
  forgetTold(tab);
});
