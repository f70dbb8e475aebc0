import { POSTS } from './feed-posts.js';

const FIRST_PAGE = 6;
const NEXT_PAGE = 6;
const COLOURS = ['#4c6ef5', '#e8590c', '#2b8a3e', '#ae3ec9', '#1098ad', '#c2255c'];

const list = document.getElementById('posts');
let added = 0;

function element(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function post(number) {
  const { lang, text } = POSTS[number % POSTS.length];
  const card = element('article', 'post');
  card.dataset.post = String(number % POSTS.length);
  const avatar = element('div', 'avatar');
  avatar.style.background = COLOURS[number % COLOURS.length];
  const author = element('div', 'author');
  author.append(
    element('b', '', `Sample account ${(number % 9) + 1}`),
    element('span', '', `${number + 1} min`),
  );
  const body = element('p', 'text', text);
  body.lang = lang;
  const actions = element('div', 'actions');
  actions.append(element('span', '', '↩ 2'), element('span', '', '⟳ 7'), element('span', '', '☆ 31'));
  card.append(avatar, author, body, actions);
  return card;
}

function showCount() {
  document.getElementById('count').textContent = `${added} posts`;
}

function append(count) {
  for (let i = 0; i < count; i++) list.append(post(added++));
  showCount();
}

append(FIRST_PAGE);

// Grows at the end whenever the reader comes near it …
new IntersectionObserver((entries) => {
  if (entries.some((entry) => entry.isIntersecting)) append(NEXT_PAGE);
}).observe(document.getElementById('more'));

// … and, as such feeds do, at the top by itself.
const arrivals = setInterval(() => {
  list.prepend(post(added++));
  showCount();
  if (added > 200) clearInterval(arrivals);
}, 5000);
