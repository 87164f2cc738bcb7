import { Card } from '@atrium/ui/card/card';
import { Checkbox } from '@atrium/ui/field/checkbox';
import { CodeField } from '@atrium/ui/field/code-field';
import { Combobox } from '@atrium/ui/field/combobox';
import { FileButton } from '@atrium/ui/field/file-button';
import { FileField } from '@atrium/ui/field/file-field';
import { PasswordField } from '@atrium/ui/field/password-field';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { SearchSelect } from '@atrium/ui/field/search-select';
import { Select } from '@atrium/ui/field/select';
import { Switch } from '@atrium/ui/field/switch';
import { TextArea } from '@atrium/ui/field/text-area';
import { TextField } from '@atrium/ui/field/text-field';
import { Icon } from '@atrium/ui/icon/icon';
import { iconSearch } from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { createSignal, type JSX } from 'solid-js';
import { countries, reason, roles } from './kit-data.tsx';
import styles from './kit-page.module.css';

export function KitFields(): JSX.Element {
  const [name, setName] = createSignal('');
  const [document, setDocument] = createSignal('');
  const [wrong, setWrong] = createSignal('anna@example');
  const [secret, setSecret] = createSignal('correct horse');
  const [note, setNote] = createSignal('');
  const [amount, setAmount] = createSignal('1250.00');
  const [search, setSearch] = createSignal('');
  const [sought, setSought] = createSignal('');
  const [role, setRole] = createSignal('');
  const [country, setCountry] = createSignal('ch');
  const [code, setCode] = createSignal('12');
  const [plan, setPlan] = createSignal('month');
  const [terms, setTerms] = createSignal(false);
  const [digest, setDigest] = createSignal(true);
  return (
    <Section title="Fields" lead="Errors stand next to their field and keep what was typed.">
      <Card>
        <div class={styles.grid}>
          <TextField
            label="Full name"
            name="kit-name"
            value={name()}
            onInput={setName}
            required={true}
            autocomplete="off"
            help="As on your passport."
          />
          <FileField
            label="Passport"
            name="kit-file"
            accept="image/png,image/jpeg"
            help="PNG or JPEG."
            chooseLabel="Choose a picture"
            replaceLabel="Choose another"
            status={document()}
            done={document() !== ''}
            onChoose={(file) => setDocument(file.name)}
          />
          <div>
            <FileButton accept="image/png,image/jpeg" onChoose={(file) => setDocument(file.name)}>
              Upload a picture
            </FileButton>
          </div>
          <TextField
            label="Email"
            name="kit-email"
            type="email"
            value={wrong()}
            onInput={setWrong}
            required={true}
            error="Enter the whole address, like anna@example.ch."
          />
          <TextField
            label="Company"
            optionalLabel="optional"
            name="kit-company"
            value=""
            onInput={() => undefined}
            placeholder="Example AG"
          />
          <TextField
            label="Legal name"
            name="kit-legal"
            value="Beispiel Hosting AG"
            onInput={() => undefined}
            readOnlyReason={reason}
          />
          <TextField
            label="Amount"
            name="kit-amount"
            inputMode="decimal"
            value={amount()}
            onInput={setAmount}
            required={true}
            prefix="CHF"
          />
          <TextField
            label="Search"
            name="kit-search"
            type="search"
            value={search()}
            onInput={setSearch}
            prefix={<Icon path={iconSearch} />}
            placeholder="Invoices, people, products"
          />
          <PasswordField
            label="Password"
            name="kit-password"
            value={secret()}
            onInput={setSecret}
            showLabel="Show"
            hideLabel="Hide"
            required={true}
            labelEnd={<a href="#forgot">Forgot it?</a>}
          />
          <PasswordField
            label="New password"
            name="kit-new-password"
            value=""
            onInput={() => undefined}
            showLabel="Show"
            hideLabel="Hide"
            autocomplete="new-password"
            required={true}
            error="Use at least 12 characters."
          />
          <Select
            label="Role"
            name="kit-role"
            value={role()}
            onChange={setRole}
            options={roles}
            placeholder="Choose a role"
            required={true}
            help="You can change it later."
          />
          <Select
            label="Currency"
            name="kit-currency"
            value="chf"
            onChange={() => undefined}
            options={[{ value: 'chf', label: 'Swiss franc' }]}
            readOnlyReason="Fixed since the first invoice."
          />
          <Combobox
            label="Country"
            name="kit-country"
            value={country()}
            onChange={setCountry}
            options={countries}
            emptyText="No country matches."
            clearLabel="Clear the country"
            required={true}
            placeholder="Type to search"
          />
          <Combobox
            label="Time zone"
            name="kit-zone"
            value=""
            onChange={() => undefined}
            options={countries}
            emptyText="Nothing matches."
            placeholder="Type to search"
            error="Choose a time zone."
          />
          <Combobox
            label="Country of residence"
            name="kit-residence"
            value="de"
            onChange={() => undefined}
            options={countries}
            emptyText=""
            readOnlyReason={reason}
          />
          <SearchSelect
            label="Add a country"
            name="kit-search-select"
            options={countries.filter(({ label }) => label.toLowerCase().includes(sought().toLowerCase()))}
            onSearch={setSought}
            busy={false}
            onChoose={({ value }) => setCountry(value)}
            placeholder="Search"
            emptyText="No country matches."
            countLabel={(count) => `${count} results`}
          />
          <CodeField
            label="Six-digit code"
            name="kit-code"
            value={code()}
            onInput={setCode}
            required={true}
            help="From your authenticator app."
          />
          <CodeField
            label="Code by text message"
            name="kit-sms"
            value="418220"
            onInput={() => undefined}
            required={true}
            error="This code has expired. Ask for a new one."
          />
          <TextArea
            label="Message"
            optionalLabel="optional"
            name="kit-note"
            value={note()}
            onInput={setNote}
            help="It grows with what you write."
          />
          <RadioGroup
            label="Billing period"
            name="kit-plan"
            value={plan()}
            onChange={setPlan}
            required={true}
            options={[
              { value: 'month', label: 'Monthly', help: 'Cancel at the end of any month.' },
              { value: 'year', label: 'Yearly', help: 'Two months free.' },
              { value: 'three', label: 'Three years', disabled: true },
            ]}
          />
          <div class={styles.column}>
            <Checkbox
              label="I accept the terms"
              name="kit-terms"
              checked={terms()}
              onChange={setTerms}
              help="You can read them before you accept."
            />
            <Checkbox
              label="Some are chosen"
              checked={false}
              indeterminate={true}
              onChange={() => undefined}
            />
            <Checkbox
              label="Needs an answer"
              checked={false}
              onChange={() => undefined}
              error="Accept the terms to go on."
            />
            <Checkbox label="Not for you" checked={true} onChange={() => undefined} readOnlyReason={reason} />
          </div>
          <div class={styles.column}>
            <Switch
              label="Weekly digest"
              checked={digest()}
              onChange={setDigest}
              help="Every Monday morning, what changed."
            />
            <Switch label="Expiry reminders" checked={!digest()} onChange={(on) => setDigest(!on)} />
            <Switch
              label="Security notices"
              checked={true}
              onChange={() => undefined}
              readOnlyReason="Always sent."
            />
          </div>
        </div>
      </Card>
    </Section>
  );
}
