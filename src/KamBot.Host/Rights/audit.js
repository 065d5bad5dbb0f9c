const languages = {
  en: {
    title: 'Who did what', hint: 'Acts on records, never what was said.', who: 'Who', what: 'What', day: 'Day (UTC)', file: 'As CSV', record: 'Record', at: 'When',
    younger: 'Newer', older: 'Older', everybody: 'Everybody', everything: 'Everything', nothing: 'Nothing fits.', lost: 'The host does not answer, or the link has ended.',
    kind: {
      account: 'Accounts', accounts: 'Lists of accounts', action: 'Actions', audit: 'Audit trail', call: 'Calls', deputy: 'Deputies', import: 'Imports', jobs: 'Jobs',
      map: 'Maps', opportunity: 'Opportunities', people: 'Lists of people', person: 'People', profile: 'Profiles', question: 'Questions', reminders: 'Reminders',
      sample: 'Sample data', setting: 'Criteria and thresholds', user: 'Colleagues',
    },
  },
  'zh-Hans': {
    title: '操作记录', hint: '只记对哪条记录做了什么，从不记内容。', who: '谁', what: '做了什么', day: '日期（UTC）', file: '导出 CSV', record: '记录', at: '时间',
    younger: '较新', older: '较早', everybody: '所有人', everything: '全部', nothing: '没有符合的记录。', lost: '主机没有响应，或链接已过期。',
    kind: {
      account: '客户', accounts: '客户名单', action: '行动', audit: '操作记录', call: '拜访', deputy: '代理', import: '导入', jobs: '后台任务',
      map: '关系图', opportunity: '商机', people: '联系人名单', person: '联系人', profile: '档案', question: '问题', reminders: '提醒',
      sample: '示例数据', setting: '标准和门槛', user: '同事',
    },
  },
  'zh-Hant': {
    title: '操作紀錄', hint: '只記對哪筆紀錄做了什麼，從不記內容。', who: '誰', what: '做了什麼', day: '日期（UTC）', file: '匯出 CSV', record: '紀錄', at: '時間',
    younger: '較新', older: '較早', everybody: '所有人', everything: '全部', nothing: '沒有符合的紀錄。', lost: '主機沒有回應，或連結已失效。',
    kind: {
      account: '客戶', accounts: '客戶名單', action: '行動', audit: '操作紀錄', call: '拜訪', deputy: '代理', import: '匯入', jobs: '背景工作',
      map: '關係圖', opportunity: '商機', people: '聯絡人名單', person: '聯絡人', profile: '檔案', question: '問題', reminders: '提醒',
      sample: '範例資料', setting: '標準和門檻', user: '同事',
    },
  },
};
const language = document.documentElement.lang;
const words = languages[language] ?? languages.en;
const here = location.pathname.replace(/\/$/, '');
const at = (id) => document.getElementById(id);
const size = 50;
let skip = 0;
let asked = 0;

for (const element of document.querySelectorAll('[data-word]')) element.textContent = words[element.dataset.word];
document.title = `KamBot – ${words.title}`;
at('act').replaceChildren(option('', words.everything), ...Object.entries(words.kind).map(([kind, word]) => option(`${kind}.`, word)));
at('who').replaceChildren(option('', words.everybody));
at('filter').addEventListener('submit', (event) => event.preventDefault());
for (const id of ['who', 'act', 'day']) at(id).addEventListener('change', () => look(0));
at('younger').addEventListener('click', () => look(Math.max(0, skip - size)));
at('older').addEventListener('click', () => look(skip + size));
await look(0);

async function look(from) {
  const mine = ++asked;
  const query = new URLSearchParams({ who: at('who').value, act: at('act').value, day: at('day').value });
  at('file').href = `${here}/audit.csv?${query}`;
  query.set('skip', from);
  try {
    const answer = await fetch(`${here}/lines?${query}`);
    if (!answer.ok) throw new Error(answer.status);
    const view = await answer.json();
    if (mine !== asked) return;
    skip = from;
    draw(view);
  } catch {
    at('status').textContent = words.lost;
  }
}

function draw(view) {
  if (at('who').options.length === 1) at('who').append(...view.people.map((person) => option(person.id, person.name || person.id)));
  at('status').textContent = view.lines.length === 0 ? words.nothing : '';
  at('younger').disabled = skip === 0;
  at('older').disabled = !view.hasOlder;
  at('lines').replaceChildren(...(view.lines.length === 0 ? [] : [
    row('th', [words.at, words.who, words.what, words.record]),
    ...view.lines.map((line) => row('td', [time(line.at), line.who, said(line.act), line.record])),
  ]));
}

// account.handed-over: the kind in the reader's language, the act as it is called in the code and in the file.
function said(act) {
  const [kind, ...rest] = act.split('.');
  return `${words.kind[kind] ?? kind} · ${rest.join('.').replaceAll('-', ' ')}`;
}

function row(name, texts) {
  const made = document.createElement('tr');
  made.append(...texts.map((text, column) => Object.assign(document.createElement(name), { textContent: text, className: ['when', '', '', 'record'][column] })));
  return made;
}

function option(value, text) {
  return Object.assign(document.createElement('option'), { value, textContent: text });
}

function time(text) {
  return new Date(text).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'medium' });
}
