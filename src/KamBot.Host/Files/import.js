const languages = {
  en: {
    title: 'Import accounts or people', intro: 'Send a CSV file. Nothing is changed before you have seen what it leads to.',
    drop: 'Drop the file here, or choose it', kind: 'The rows are', accounts: 'accounts', people: 'people', encoding: 'Encoding',
    wrongFile: 'Wrong rows as CSV', discard: 'Drop', begin: 'Import', without: 'Import without the wrong rows', sending: 'Sending…', reading: 'Reading…',
    rows: 'Rows', added: 'New', updated: 'Updated', unchanged: 'Unchanged', wrong: 'Wrong', line: 'Line', failed: 'That did not work. Try again, or ask KamBot for a new link.',
    running: 'It is being imported. You may close this page; KamBot tells you when it is done.', nothing: 'All of it is known already.',
  },
  'zh-Hans': {
    title: '导入客户或联系人', intro: '发送 CSV 文件。看过预览之前，不会改动任何内容。',
    drop: '把文件拖到这里，或点击选择', kind: '每行是', accounts: '客户', people: '联系人', encoding: '文件编码',
    wrongFile: '下载有误的行（CSV）', discard: '放弃', begin: '开始导入', without: '跳过有误的行，导入其余', sending: '正在上传…', reading: '正在读取…',
    rows: '总行数', added: '新增', updated: '更新', unchanged: '无变化', wrong: '有误', line: '行', failed: '没有成功。请再试一次，或者向 KamBot 要一个新链接。',
    running: '正在导入。可以关掉这个页面，完成后 KamBot 会告诉你。', nothing: '内容都已经有了。',
  },
  'zh-Hant': {
    title: '匯入客戶或聯絡人', intro: '請傳送 CSV 檔。看過預覽之前，不會更動任何內容。',
    drop: '把檔案拖到這裡，或點一下選擇', kind: '每列是', accounts: '客戶', people: '聯絡人', encoding: '檔案編碼',
    wrongFile: '下載有誤的列（CSV）', discard: '捨棄', begin: '開始匯入', without: '略過有誤的列，匯入其餘', sending: '上傳中…', reading: '讀取中…',
    rows: '總列數', added: '新增', updated: '更新', unchanged: '沒有變動', wrong: '有誤', line: '列', failed: '沒有成功。請再試一次，或向 KamBot 要一個新連結。',
    running: '正在匯入。可以關掉這個頁面，完成後 KamBot 會告訴你。', nothing: '內容都已經有了。',
  },
};
const words = languages[document.documentElement.lang] ?? languages.en;
const at = (id) => document.getElementById(id);
const here = location.pathname.replace(/\/$/, '');
let current = null;

for (const element of document.querySelectorAll('[data-word]')) element.textContent = words[element.dataset.word];
document.title = `KamBot – ${words.title}`;
at('file').addEventListener('change', () => at('file').files[0] && send(at('file').files[0]));
for (const name of ['dragover', 'dragleave', 'drop']) {
  at('drop').addEventListener(name, (event) => {
    event.preventDefault();
    at('drop').classList.toggle('over', name === 'dragover');
    if (name === 'drop' && event.dataTransfer.files[0]) send(event.dataTransfer.files[0]);
  });
}
at('kind').addEventListener('change', () => step('columns', { kind: at('kind').value }));
at('encoding').addEventListener('change', () => step('columns', { encoding: at('encoding').value }));
at('begin').addEventListener('click', () => step(current.view.wrong > 0 ? 'begin-without-wrong' : 'begin'));
at('discard').addEventListener('click', () => step('drop'));

function send(file) {
  const request = new XMLHttpRequest();
  request.open('POST', `${here}/file?name=${encodeURIComponent(file.name)}`);
  request.upload.addEventListener('progress', (sent) => show(sent.loaded < sent.total ? words.sending : words.reading, sent.loaded, sent.total));
  request.addEventListener('load', () => (request.status === 200 ? draw(JSON.parse(request.responseText)) : fail()));
  request.addEventListener('error', fail);
  show(words.sending, 0, 1);
  request.send(file);
}

async function step(name, choices) {
  show(words.reading);
  await ask(`${here}/${current.view.id}/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(choices ?? {}) });
}

async function ask(address, request) {
  try {
    const answer = await fetch(address, request);
    if (!answer.ok) throw new Error(answer.status);
    draw(await answer.json());
  } catch {
    fail();
  }
}

function fail() {
  show(words.failed);
  at('status').className = 'bad';
  at('progress').hidden = true;
}

function show(text, done, all) {
  at('status').className = '';
  at('status').textContent = text;
  at('progress').hidden = false;
  if (all) Object.assign(at('progress'), { max: all, value: done });
  else at('progress').removeAttribute('value');
}

function draw(answer) {
  current = answer;
  const { view } = answer;
  const isOpen = view.state === 'Previewed';
  at('progress').hidden = true;
  at('status').textContent = isOpen ? view.problem ?? (view.canBegin || view.wrong ? '' : words.nothing) : view.stateWords;
  at('status').className = view.problem ? 'bad' : '';
  at('preview').hidden = false;
  at('name').textContent = view.title;
  at('kind').value = view.kind;
  at('encoding').value = view.encoding;
  at('counts').replaceChildren(...['rows', 'added', 'updated', 'unchanged', 'wrong'].filter((name) => view[name] > 0).map((name) => pair(words[name], view[name].toLocaleString(document.documentElement.lang))));
  at('table').replaceChildren(...(isOpen ? table(view) : []));
  at('faults').replaceChildren(...(view.faults.length ? [faults(view)] : []));
  at('begin').hidden = !view.canBegin;
  at('begin').textContent = view.wrong > 0 ? words.without : words.begin;
  at('discard').hidden = !isOpen;
  at('wrong').hidden = !answer.wrongRows;
  if (answer.wrongRows) at('wrong').href = answer.wrongRows;
  if (view.state === 'Running' || view.state === 'Showing') {
    show(`${words.running} ${view.stateWords}`, view.rowsDone, view.rows || 1);
    setTimeout(() => ask(`${here}/${view.id}`), 1500);
  }
}

function table(view) {
  const head = make('tr');
  const fields = make('tr');
  view.columns.forEach((column, number) => {
    head.append(make('th', column.heading || '–'));
    const choice = make('select');
    choice.setAttribute('aria-label', column.heading);
    choice.append(...view.fields.map((field) => Object.assign(make('option', field.words), { value: field.value })));
    choice.value = column.field;
    choice.addEventListener('change', () => step('columns', { [`column-${number}`]: choice.value }));
    const cell = make('td');
    cell.append(choice);
    fields.append(cell);
  });
  const samples = [0, 1, 2].filter((row) => view.columns.some((column) => column.samples[row])).map((row) => {
    const line = make('tr');
    line.append(...view.columns.map((column) => make('td', column.samples[row] ?? '')));
    return line;
  });
  return [head, fields, ...samples];
}

function faults(view) {
  const list = make('ul');
  list.className = 'bad';
  list.append(...view.faults.map((fault) => make('li', `${words.line} ${fault.line}: ${fault.words}`)));
  return list;
}

function pair(name, value) {
  const both = make('div');
  both.append(make('dt', name), make('dd', value));
  return both;
}

function make(tag, text) {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  return element;
}
