// A page of one key, which changes when it is pressed: what the browser itself takes for a tap and a frame.
const key = document.querySelector('button')
if (key === null) throw new Error('oneKey.html has no key')
key.addEventListener('click', () => {
  key.textContent = key.textContent === 'Passage' ? '9 h 12' : 'Passage'
})
Object.assign(globalThis, { bench: {} })
