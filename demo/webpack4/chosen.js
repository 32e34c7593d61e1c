exports.tell = function (id) {
  document.getElementById('chosen').textContent = id || '还没有';
};
