const languages = {
  en: {
    title: 'Reminders and jobs', jobs: 'Jobs', outbox: 'Waiting to be said', failed: 'Given up', tonight: 'Until this time tomorrow',
    off: 'Jobs are switched off on this host.', starting: 'The scheduler is not running yet.', elsewhere: 'Another host runs the jobs; what you start here begins there within half a minute.',
    retention: 'What the next run forgets', older: (days) => `older than ${days} days`,
    kept: { Chats: 'Entries of browser chats', Drafts: 'Conversations with drafts nobody took up', Audit: 'Audit entries', Imports: 'Files that were taken in or dropped', PrivateNotes: 'Private notes about deals that are over' },
    lost: 'The host does not answer, or the link has ended.',
    next: 'Next', last: 'Last', never: 'not yet', fine: 'went well', broken: 'failed', inARow: 'times in a row', run: 'Run now', retry: 'Try again',
    waiting: 'Waiting', due: 'Of these due', since: 'Longest since', nothing: 'Nothing.', nobody: 'Nobody is to be reminded, or this link may not show names.',
    first: (shown, all) => `The first ${shown} of ${all}.`, at: 'At (their time)', lines: (count) => `${count} ${count === 1 ? 'line' : 'lines'}`, who: 'Who', what: 'What', why: 'Why', not: 'Not: ',
    job: { 'due-scan': 'Who is to be reminded', forget: 'Forget what was settled long ago', retention: 'Forget what is older than the settings say', rotate: 'Seal anew what an older key sealed' },
    code: {
      403: 'The person blocked or removed the app', 404: 'The conversation is gone', 429: 'The channel asks to slow down', Left: 'Not tried: the app was removed earlier',
      NobodyYet: 'The person has not spoken with KamBot', Timeout: 'The channel did not answer', ConnectionError: 'The channel could not be reached',
    },
    kind: { Night: 'Map in the evening', Morning: 'Morning', BeforeCall: 'Before a call', AfterCall: 'After a call', Week: 'Week of the team', Birthdays: 'Birthdays' },
    left: {
      Missed: 'its time has passed', Off: 'switched off', Snoozed: 'snoozed', NotADayOfWork: 'no working day', Holiday: 'public holiday', Quiet: 'quiet hours',
      Budget: 'enough for a day', Paused: 'paused, unanswered', InABundle: 'comes with another', Unreachable: 'app removed', Told: 'told already', NothingToAsk: 'nothing to ask',
    },
  },
  'zh-Hans': {
    title: '提醒与后台任务', jobs: '任务', outbox: '待发送', failed: '已放弃', tonight: '从现在到明天此时',
    off: '这台主机关闭了后台任务。', starting: '调度器尚未运行。', elsewhere: '任务由另一台主机运行；在这里启动的任务半分钟内会在那边开始。',
    retention: '下次运行将清理的内容', older: (days) => `超过 ${days} 天`,
    kept: { Chats: '浏览器聊天记录', Drafts: '有草稿一直没继续的对话', Audit: '审计记录', Imports: '已导入或放弃的文件', PrivateNotes: '已结束商机的私人备注' },
    lost: '主机没有响应，或链接已过期。',
    next: '下次', last: '上次', never: '尚未运行', fine: '正常', broken: '失败', inARow: '次连续失败', run: '立即运行', retry: '重新发送',
    waiting: '等待中', due: '其中已到时间', since: '最早到期于', nothing: '没有。', nobody: '没有要提醒的人，或此链接无权显示姓名。',
    first: (shown, all) => `共 ${all} 条，显示前 ${shown} 条。`, at: '时间（当地）', lines: (count) => `${count} 条`, who: '谁', what: '内容', why: '原因', not: '不发送：',
    job: { 'due-scan': '查找该提醒的人', forget: '清理早已处理完的记录', retention: '清理超过保留期限的内容', rotate: '用新密钥重新加密旧内容' },
    code: {
      403: '对方屏蔽或卸载了应用', 404: '会话已不存在', 429: '渠道要求放慢速度', Left: '未尝试：对方之前已卸载应用',
      NobodyYet: '对方还没有和 KamBot 对话过', Timeout: '渠道没有响应', ConnectionError: '无法连接到渠道',
    },
    kind: { Night: '晚间关系图', Morning: '早间提醒', BeforeCall: '拜访前', AfterCall: '拜访后', Week: '团队周报', Birthdays: '生日' },
    left: {
      Missed: '时间已过', Off: '已关闭', Snoozed: '已推迟', NotADayOfWork: '非工作日', Holiday: '公众假期', Quiet: '免打扰时段',
      Budget: '当天已够多', Paused: '多次未答，已暂停', InABundle: '并入另一条', Unreachable: '已卸载应用', Told: '已经提醒过', NothingToAsk: '没什么可问',
    },
  },
  'zh-Hant': {
    title: '提醒與背景工作', jobs: '工作', outbox: '待傳送', failed: '已放棄', tonight: '從現在到明天此時',
    off: '這台主機關閉了背景工作。', starting: '排程器尚未執行。', elsewhere: '工作由另一台主機執行；在這裡啟動的工作半分鐘內會在那邊開始。',
    retention: '下次執行將清除的內容', older: (days) => `超過 ${days} 天`,
    kept: { Chats: '瀏覽器聊天紀錄', Drafts: '有草稿一直沒繼續的對話', Audit: '稽核紀錄', Imports: '已匯入或放棄的檔案', PrivateNotes: '已結束商機的私人備註' },
    lost: '主機沒有回應，或連結已失效。',
    next: '下次', last: '上次', never: '尚未執行', fine: '正常', broken: '失敗', inARow: '次連續失敗', run: '立即執行', retry: '重新傳送',
    waiting: '等待中', due: '其中已到時間', since: '最早到期於', nothing: '沒有。', nobody: '沒有要提醒的人，或此連結無權顯示姓名。',
    first: (shown, all) => `共 ${all} 筆，顯示前 ${shown} 筆。`, at: '時間（當地）', lines: (count) => `${count} 條`, who: '誰', what: '內容', why: '原因', not: '不傳送：',
    job: { 'due-scan': '找出該提醒的人', forget: '清除早已處理完的紀錄', retention: '清除超過保留期限的內容', rotate: '用新金鑰重新加密舊內容' },
    code: {
      403: '對方封鎖或移除了應用程式', 404: '對話已不存在', 429: '通道要求放慢速度', Left: '未嘗試：對方先前已移除應用程式',
      NobodyYet: '對方還沒有和 KamBot 交談過', Timeout: '通道沒有回應', ConnectionError: '無法連線到通道',
    },
    kind: { Night: '晚間關係圖', Morning: '早晨提醒', BeforeCall: '拜訪前', AfterCall: '拜訪後', Week: '團隊週報', Birthdays: '生日' },
    left: {
      Missed: '時間已過', Off: '已關閉', Snoozed: '已延後', NotADayOfWork: '非工作日', Holiday: '國定假日', Quiet: '勿擾時段',
      Budget: '當天已夠多', Paused: '多次未答，已暫停', InABundle: '併入另一則', Unreachable: '已移除應用程式', Told: '已經提醒過', NothingToAsk: '沒什麼可問',
    },
  },
};
const language = document.documentElement.lang;
const words = languages[language] ?? languages.en;
const here = location.pathname.replace(/\/$/, '');
const at = (id) => document.getElementById(id);

for (const element of document.querySelectorAll('[data-word]')) element.textContent = words[element.dataset.word];
document.title = `KamBot – ${words.title}`;
let scanned; // When it was looked last who is to be reminded: after each time tonight may be another.
await look();
await ask('retention', undefined, drawRetention);
setInterval(look, 10000);

async function look() {
  await ask('state', undefined, draw);
}

async function foresee() {
  await ask('forecast', undefined, drawForecast);
}

async function act(button, path, body) {
  button.disabled = true;
  await ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) }, draw);
  setTimeout(look, 1500); // What was begun has mostly ended by then.
}

async function ask(path, request, show) {
  try {
    const answer = await fetch(`${here}/${path}`, request);
    if (!answer.ok) throw new Error(answer.status);
    show(await answer.json());
  } catch {
    say(words.lost, 'bad');
  }
}

function say(text, look) {
  at('status').textContent = text;
  at('status').className = look;
}

function draw(view) {
  const scan = String(view.jobs.find((job) => job.name === 'due-scan')?.last);
  if (scan !== scanned) foresee();
  scanned = scan;
  say(!view.isOn ? words.off : view.isRunning ? '' : view.isElsewhere ? words.elsewhere : words.starting, view.isRunning || view.isElsewhere ? '' : 'bad');
  at('jobs').replaceChildren(...view.jobs.map(jobCard));
  at('outbox').replaceChildren(...[
    ['waiting', view.outbox.waiting.toLocaleString(language)], ['due', view.outbox.due.toLocaleString(language)],
    ...(view.outbox.dueSince ? [['since', time(view.outbox.dueSince)]] : []),
  ].map(([word, value]) => nest('div', make('dt', words[word]), make('dd', value))));
  at('failed').replaceChildren(...(view.outbox.failed.length ? view.outbox.failed.map(failedCard) : [make('li', words.nothing)]));
}

function jobCard(job) {
  const what = make('div', words.job[job.name] ?? job.name);
  what.className = 'what';
  const result = job.succeeded === null ? words.never : job.succeeded ? words.fine : `${words.broken} (${job.failuresInARow} ${words.inARow})`;
  const seconds = job.seconds === null ? '' : ` · ${job.seconds.toLocaleString(language, { maximumFractionDigits: 2 })} s`;
  const last = make('small', `${words.last}: ${job.last ? `${time(job.last)} · ` : ''}${result}${seconds}`);
  if (job.succeeded === false) last.className = 'bad';
  what.append(make('small', `${words.next}: ${job.next ? time(job.next) : '–'}`), last, make('small', job.summary ?? ''));
  return nest('li', what, button(words.run, `run/${job.name}`));
}

function failedCard(failed) {
  const what = make('div', `${failed.kind}: ${failed.count.toLocaleString(language)}`);
  what.className = 'what';
  what.append(make('small', `${failed.failure} · ${words.code[failed.failure] ?? ''}`), make('small', failed.last ? `${words.last}: ${time(failed.last)}` : ''));
  return nest('li', what, button(words.retry, 'retry', { kind: failed.kind, failure: failed.failure }));
}

function drawForecast(view) {
  at('forecast-note').textContent = view.all === 0 ? words.nobody : view.all > view.lines.length ? words.first(view.lines.length, view.all) : '';
  if (view.all === 0) return;
  at('forecast').replaceChildren(
    nest('tr', ...['at', 'who', 'what', 'why'].map((word) => make('th', words[word]))),
    ...view.lines.map((line) => {
      // Their own wall clock, which is what the reminder goes by.
      const when = make('td', line.at.slice(5, 16).replace('T', ' '));
      when.className = 'when';
      const why = line.left ? words.not + (words.left[line.left] ?? line.left) : '';
      return nest('tr', when, make('td', line.name), make('td', words.kind[line.kind] ?? line.kind), make('td', [why, line.reason, line.lines && words.lines(line.lines)].filter(Boolean).join(' · ')));
    }),
  );
}

function drawRetention(views) {
  at('retention').replaceChildren(...views.map((each) => nest(
    'div', make('dt', `${words.kept[each.what] ?? each.what} (${words.older(each.days)})`), make('dd', each.count.toLocaleString(language)),
  )));
}

function button(text, path, body) {
  const made = Object.assign(make('button', text), { type: 'button' });
  made.addEventListener('click', () => act(made, path, body));
  return made;
}

function time(text) {
  return new Date(text).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}

function make(name, text) {
  return Object.assign(document.createElement(name), { textContent: text ?? '' });
}

function nest(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
