import type { InvoiceDocument, PostalAddress } from '../invoice/invoice-document.ts';
import { element, type Xml } from './xml.ts';

function postalAddress({ street, houseNumber, postalCode, city, country }: PostalAddress): Xml {
  return element('ram:PostalTradeAddress', [
    postalCode === '' ? null : element('ram:PostcodeCode', postalCode),
    element('ram:LineOne', [street, houseNumber].join(' ').trim()),
    element('ram:CityName', city),
    element('ram:CountryID', country),
  ]);
}

const mailbox = (email: string | null): Xml | null =>
  email === null
    ? null
    : element('ram:URIUniversalCommunication', element('ram:URIID', email, { schemeID: 'EM' }));

/** `CHE-116.281.277 MWST` → `CHE116281277MWST`: begins with the country, without what is only for the eye. */
const vatRegistration = (vatNumber: string): Xml =>
  element(
    'ram:SpecifiedTaxRegistration',
    element('ram:ID', vatNumber.replace(/[^A-Za-z0-9]/g, ''), { schemeID: 'VA' }),
  );

/** Outside the scope of VAT neither number may be named (BR-O-02); the seller is then known by its registration. */
const namesVatNumbers = ({ vat }: InvoiceDocument): boolean =>
  !vat.some(({ category }) => category === 'outside');

export function sellerParty(document: InvoiceDocument): Xml {
  const { legalName, address, vatNumber, registration, email, brandName } = document.seller;
  return element('ram:SellerTradeParty', [
    element('ram:Name', legalName),
    element('ram:SpecifiedLegalOrganization', [
      registration === null ? null : element('ram:ID', registration),
      element('ram:TradingBusinessName', brandName),
    ]),
    postalAddress(address),
    mailbox(email),
    vatNumber !== null && namesVatNumbers(document) ? vatRegistration(vatNumber) : null,
  ]);
}

export function buyerParty(document: InvoiceDocument): Xml {
  const { name, addition, address, vatNumber, email } = document.buyer;
  return element('ram:BuyerTradeParty', [
    element('ram:Name', name),
    addition === null ? null : element('ram:DefinedTradeContact', element('ram:PersonName', addition)),
    postalAddress(address),
    mailbox(email),
    vatNumber !== null && namesVatNumbers(document) ? vatRegistration(vatNumber) : null,
  ]);
}
