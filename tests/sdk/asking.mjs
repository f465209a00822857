// Asks the built-in service through the published openai SDK, as a stranger's program would.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readline from 'node:readline';
import { AzureOpenAI, OpenAI } from 'openai';

const [engine, samples] = process.argv.slice(2);
const data = mkdtempSync(join(tmpdir(), 'groundglass-sdk-'));
const service = spawn(engine, ['--data', data, '--parent-pipe'], { stdio: ['pipe', 'pipe', 'inherit'] });
service.stdin.write('\n');

async function ready() {
    for await (const line of readline.createInterface({ input: service.stdout }))
        return JSON.parse(line);
    throw new Error('the service said nothing');
}

function question(text) {
    const picture = readFileSync(join(samples, 'street-sign.png')).toString('base64');
    return [{
        role: 'user',
        content: [
            { type: 'text', text },
            { type: 'image_url', image_url: { url: `data:image/png;base64,${picture}`, detail: 'high' } },
        ],
    }];
}

async function inStream(client, body) {
    let text = '';
    let finish = null;
    let usage = null;
    let pieces = 0;
    for await (const chunk of await client.chat.completions.create({ ...body, stream: true, stream_options: { include_usage: true } })) {
        text += chunk.choices[0]?.delta?.content ?? '';
        finish = chunk.choices[0]?.finish_reason ?? finish;
        usage = chunk.usage ?? usage;
        ++pieces;
    }
    return { text, finish, usage, pieces };
}

async function asks(client, model) {
    const body = { model, messages: question('What does it say?'), max_tokens: 400 };
    const whole = await client.chat.completions.create(body);
    assert.equal(whole.object, 'chat.completion');
    assert.equal(whole.choices[0].message.role, 'assistant');
    assert.match(whole.choices[0].message.content, /Harbour/);
    assert.equal(whole.choices[0].finish_reason, 'stop');
    assert.equal(whole.usage.total_tokens, whole.usage.prompt_tokens + whole.usage.completion_tokens);

    const streamed = await inStream(client, body);
    assert.equal(streamed.text, whole.choices[0].message.content);
    assert.equal(streamed.finish, 'stop');
    assert.ok(streamed.pieces > 3, 'the answer comes in pieces');
    assert.ok(streamed.usage?.total_tokens > 0, 'the stream ends with its usage');
}

async function refuses(client, model) {
    await assert.rejects(
        client.chat.completions.create({ model, messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } }] }] }),
        (error) => error.status === 400 && error.message.length > 10);
}

let code = 1;
try {
    const { url, key_file: keyFile, api_version: apiVersion } = await ready();
    const apiKey = readFileSync(keyFile, 'utf8').split('\n')[0];
    const azure = new AzureOpenAI({ endpoint: url, apiKey, apiVersion, deployment: 'any', maxRetries: 0 });
    await asks(azure, 'any');
    await refuses(azure, 'any');
    const plain = new OpenAI({ baseURL: `${url}/openai/v1`, apiKey, maxRetries: 0 });
    await asks(plain, 'groundglass-engine');
    assert.ok((await plain.models.list()).data.length > 0);
    const stranger = new AzureOpenAI({ endpoint: url, apiKey: 'wrong', apiVersion, deployment: 'any', maxRetries: 0 });
    await assert.rejects(asks(stranger, 'any'), (error) => error.status === 401);
    console.log('The openai SDK asked whole and streamed, as AzureOpenAI and as OpenAI.');
    code = 0;
} catch (error) {
    console.error(error);
} finally {
    service.stdin.end();
    await new Promise((ended) => service.once('exit', ended));
    rmSync(data, { recursive: true, force: true });
}
process.exit(code);
