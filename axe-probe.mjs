import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { serve } from './scripts/lib/serve.ts';
import { sampleAddresses } from './scripts/lib/sample-addresses.ts';
const s=await serve({root:'dist'});
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const c=await b.newContext({viewport:{width:390,height:844},reducedMotion:'reduce'}); const p=await c.newPage();
const visible = ['color-contrast','link-in-text-block','target-size','scrollable-region-focusable'];
const modes=[['light','','light','none',390,null],['dark','','dark','none',1280,visible],['large','large','light','none',320,visible],['hc','contrast light','light','none',1280,[...visible,'color-contrast-enhanced']],['hcd','contrast dark','light','none',390,[...visible,'color-contrast-enhanced']],['forced','','light','active',390,visible]];
const want=process.argv[2]?.split(',');
const samples=sampleAddresses('dist');
for (const [i,[k,a]] of samples.entries()) { if(want&&!want.includes(k)) continue; 
 await p.emulateMedia({colorScheme:'light',forcedColors:'none'}); await p.goto(s.url+a.slice(1));
 const all=['commitment','department-year','year-category'].includes(k); const others=modes.slice(2);
 for (const m of [modes[0],modes[1],...(all?others:[others[i%4]])]) { if(k==='embed'&&m[1]) continue; const t=Date.now(); await p.setViewportSize({width:m[4],height:900}); await p.emulateMedia({colorScheme:m[2],forcedColors:m[3]}); await p.evaluate(d=>{document.documentElement.dataset.display=d},m[1]);
  const bl=new AxeBuilder({page:p}); if(m[5]) bl.withRules(m[5]); const r=await bl.analyze(); console.log(k,m[0],((Date.now()-t)/1000).toFixed(1),JSON.stringify(r.violations.map(v=>[v.id,v.nodes.slice(0,3).map(n=>[n.html.slice(0,120),n.any[0]?.message?.slice(0,140)])]))); } }
console.log('END'); await b.close(); await s.close();
