/* global jQuery */
/* jQuery 1.x as old sites use it. The page is GBK, so this file is ASCII: a script is read in the encoding of its page. */
jQuery(function ($) {
  var tree = $('qs-org-tree');
  $.getJSON('../data/org.json', function (data) {
    tree.prop('data', data);
  }).fail(function () {
    // The element's own door says in words why there is nothing; a page opened from the zip's folder gets its data by it.
    tree.attr('src', '../data/org.json');
  });
  tree.on('qs-select', function (event) {
    // jQuery wraps the event; what the element says is in the original.
    $('#chosen').text(event.originalEvent.unitId || '-');
  });
  $('#views a').click(function () {
    $(this).addClass('on').siblings().removeClass('on');
    tree.attr('view', $(this).attr('rel'));
    return false;
  });
  $('#large').click(function () {
    var large = tree.attr('data-qs-theme') === 'elder';
    tree.attr('data-qs-theme', large ? 'paper' : 'elder');
    $(this).attr('aria-pressed', String(!large));
  });
});
