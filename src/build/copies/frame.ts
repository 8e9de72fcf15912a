// The frame of a learning platform may forbid a whole screen and a second window. In a copy their
// buttons, and their rows among the keys, are not shown there.

/** A script of the slides of a copy. */
export const frameScript = `(function(){
function hide(action,key){var i,one,all=document.querySelectorAll("[data-do="+action+"],.keys dl div");
for(i=0;i<all.length;i++){one=all[i];if(one.dataset.do===action||one.dataset.do===undefined&&one.querySelector("kbd").textContent===key)one.hidden=true}}
if(top===self)return;
if(!document.fullscreenEnabled&&!document.webkitFullscreenEnabled)hide("full","F");
if(self.origin==="null")hide("window","W")})()`;
