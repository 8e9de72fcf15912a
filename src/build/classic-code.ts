// A script without imports, for old browsers: it runs from a disk, and before modules.
import { build, type BuildOptions } from 'esbuild';
import { browsers } from './browsers.ts';

/** The code of one script made of what is given, and the files that it is made of. */
export async function classicCode(
  from: BuildOptions,
): Promise<{ code: string; sources: string[] }> {
  const { outputFiles, metafile } = await build({
    ...from,
    bundle: true,
    format: 'iife',
    target: browsers,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return { code: (outputFiles[0]?.text ?? '').trim(), sources: Object.keys(metafile.inputs) };
}
