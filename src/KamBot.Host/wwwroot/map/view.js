// Zooming and panning: what is seen is the viewBox of the drawing.
const farthest = 1.2;
const nearest = 3;
let svg;
let whole;
let seen;
const fingers = new Map();
let moved = 0;

export function show(drawn, keep) {
  svg = drawn;
  const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
  whole = { width, height };
  for (const [kind, listener] of [['wheel', wheel], ['pointerdown', down], ['pointermove', move], ['pointerup', up], ['pointercancel', up]]) {
    svg.addEventListener(kind, listener, { passive: false });
  }
  if (keep && seen) look(seen); else fit();
}

export const wasDragged = () => moved > 6;

export function fit() {
  const { width, height } = svg.getBoundingClientRect();
  const scale = Math.min(width / whole.width, height / whole.height, 1.6);
  const [w, h] = [width / scale, height / scale];
  look({ x: (whole.width - w) / 2, y: h > whole.height * 1.3 ? -12 : (whole.height - h) / 2, w, h });
}

export function zoom(by, at) {
  const box = svg.getBoundingClientRect();
  const [px, py] = at ? [(at.x - box.left) / box.width, (at.y - box.top) / box.height] : [0.5, 0.5];
  const most = Math.max(whole.width / box.width, whole.height / box.height) * farthest;
  const scale = Math.min(most, Math.max(1 / nearest, (seen.w / box.width) / by));
  const [w, h] = [box.width * scale, box.height * scale];
  look({ x: seen.x + (seen.w - w) * px, y: seen.y + (seen.h - h) * py, w, h });
}

/** Brings a part of the drawing into sight and makes it legible; `covered` is the part of the window below that something hides. */
export function reveal(element, covered = 0, isNear = false) {
  const box = element.getBBox();
  const screen = svg.getBoundingClientRect();
  const free = { w: seen.w, h: seen.h * (1 - covered) };
  const inside = box.x > seen.x + 4 && box.y > seen.y + 4 && box.x + box.width < seen.x + free.w - 4 && box.y + box.height < seen.y + free.h - 4;
  const legible = 0.8;
  const scale = isNear ? Math.min(seen.w / screen.width, 1 / legible) : seen.w / screen.width;
  if (inside && !isNear) return;
  const [w, h] = [screen.width * scale, screen.height * scale];
  look({ x: box.x + box.width / 2 - w / 2, y: box.y + box.height / 2 - (h * (1 - covered)) / 2, w, h });
}

export const pan = (dx, dy) => look({ ...seen, x: seen.x + seen.w * dx, y: seen.y + seen.h * dy });

export function resized() {
  if (!svg) return;
  const { width, height } = svg.getBoundingClientRect();
  const scale = seen.w / (seen.screen ?? width);
  look({ ...seen, w: width * scale, h: height * scale });
}

function look(next) {
  const { width } = svg.getBoundingClientRect();
  seen = { ...next, screen: width };
  svg.setAttribute('viewBox', [seen.x, seen.y, seen.w, seen.h].map((each) => each.toFixed(1)).join(' '));
}

function wheel(event) {
  event.preventDefault();
  zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0016)), { x: event.clientX, y: event.clientY });
}

function down(event) {
  fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  moved = 0;
}

function move(event) {
  const finger = fingers.get(event.pointerId);
  if (!finger) return;
  const now = { x: event.clientX, y: event.clientY };
  const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, each]) => each);
  moved += Math.hypot(now.x - finger.x, now.y - finger.y);
  if (wasDragged()) svg.setPointerCapture(event.pointerId);
  if (others.length === 1) {
    const [other] = others;
    const apart = (one) => Math.max(20, Math.hypot(one.x - other.x, one.y - other.y));
    zoom(apart(now) / apart(finger), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
  } else if (others.length === 0) {
    const box = svg.getBoundingClientRect();
    look({ ...seen, x: seen.x - ((now.x - finger.x) * seen.w) / box.width, y: seen.y - ((now.y - finger.y) * seen.h) / box.height });
  }
  fingers.set(event.pointerId, now);
}

function up(event) {
  fingers.delete(event.pointerId);
}
