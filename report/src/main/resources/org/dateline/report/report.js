// Everything here is convenience: without it the page's links, pictures and texts work as they are.
(() => {
  'use strict';
  const root = document.documentElement;
  const $ = (id) => document.getElementById(id);
  root.classList.add('scripted');

  const store = {
    get() { try { return localStorage.getItem('dateline-theme'); } catch { return null; } },
    set(value) { try { localStorage.setItem('dateline-theme', value); } catch { /* a file may have no storage */ } },
  };
  const remembered = store.get();
  if (remembered === 'light' || remembered === 'dark') root.dataset.theme = remembered;
  $('theme')?.addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    store.set(root.dataset.theme);
  });

  const entries = [...document.querySelectorAll('.entry')];
  const marks = [...document.querySelectorAll('.picture a')];
  const words = new Map(entries.map((entry) => [entry, entry.textContent.toLowerCase()]));
  const form = $('filters');

  function filter() {
    const asked = ($('find')?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const families = new Set([...form.querySelectorAll('[name=family]:checked')].map((box) => box.value));
    const story = $('story')?.value ?? '';
    const origins = $('origins')?.checked ? 2 : 0;
    const hidden = new Set();
    for (const entry of entries) {
      const fits = families.has(entry.dataset.family)
        && (story === '' || entry.dataset.story === story)
        && Number(entry.dataset.origins) >= origins
        && asked.every((word) => words.get(entry).includes(word));
      entry.hidden = !fits;
      if (!fits) hidden.add('#' + entry.id);
    }
    for (const mark of marks) mark.classList.toggle('dim', hidden.has(mark.getAttribute('href')));
    for (const year of document.querySelectorAll('.year')) year.hidden = !year.querySelector('.entry:not([hidden])');
    $('shown').textContent = hidden.size === 0 ? '' : `${entries.length - hidden.size} of ${entries.length} lines`;
    $('all').hidden = hidden.size === 0;
  }
  form?.addEventListener('input', filter);
  // The form's fields have their first values only when the event is over.
  form?.addEventListener('reset', () => setTimeout(filter));
  form?.addEventListener('submit', (event) => event.preventDefault());

  let opener = null;
  const openPanel = () => document.querySelector('.panel:target, .panel:has(:target)');
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && !link.closest('.panel')) opener = link;
    const quote = event.target.closest('.what > blockquote');
    if (quote && !link && String(getSelection()) === '') {
      const cite = quote.parentElement.querySelector('a.cite');
      if (cite) { opener = cite; location.hash = cite.hash; }
    }
  });
  for (const quote of document.querySelectorAll('.what > blockquote')) quote.classList.add('clickable');
  addEventListener('hashchange', () => {
    const panel = openPanel();
    if (panel) {
      panel.focus({ preventScroll: true });
      document.querySelector(':target')?.scrollIntoView({ block: 'center', behavior: 'instant' });
    } else if (location.hash === '#closed' && opener) {
      opener.focus({ preventScroll: true });
      opener = null;
    }
  });

  let here = -1;
  function go(step) {
    const shown = entries.filter((entry) => !entry.hidden);
    if (shown.length === 0) return;
    const at = shown.indexOf(entries[here]);
    const next = shown[Math.min(shown.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
    entries[here]?.classList.remove('here');
    here = entries.indexOf(next);
    next.classList.add('here');
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'center' });
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (openPanel()) location.hash = '#closed';
      return;
    }
    if (event.target.closest('input, select, textarea')) return;
    if (event.key === 'j') go(1);
    else if (event.key === 'k') go(-1);
    else if (event.key === 'o' || event.key === 'Enter' && event.target === entries[here]) entries[here]?.querySelector('a.cite')?.click();
    else if (event.key === '/' && $('find')) { event.preventDefault(); $('find').focus(); }
  });
})();
