// A page of fifteen years ago: an accordion, boxes with round corners around everything, and what does not fit beside it
// moves below.
$(function () {
  $(".accordion").each(function () {
    $(this).next().addBack().wrapAll('<div class="box"><div class="inner"></div></div>');
  });
  $(".accordion").click(function () {
    $(this).next().toggle();
  });
  window.stir = function () {
    var wizard = $("complaint-wizard");
    $(".accordion").last().click().click();
    wizard.wrap('<div class="again"></div>');
    wizard.detach().appendTo(wizard.closest("#sidebar").length ? ".inner:last" : "#sidebar");
  };
  $("complaint-wizard").on("complaint-wizard:step", function () {
    $("h1").text("Complaints");
  });
});
