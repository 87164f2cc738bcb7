import { Route } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { lazyPage } from './lib/lazy-page.ts';
import { NotFoundPage } from './shell/not-found-page.tsx';

const SignedIn = lazyPage(() => import('./routes/signed-in.tsx'), ['shell']);
const Start = lazyPage(() => import('./routes/start.tsx'), ['shell']);
const InOrganization = lazyPage(() => import('./routes/in-organization.tsx'), ['shell']);
const Dashboard = lazyPage(() => import('./routes/dashboard.tsx'), ['shell']);
const Organization = lazyPage(
  () => import('./routes/organization.tsx'),
  ['organization', 'logo', 'deletion', 'replacement', 'succession'],
);
const OrganizationSecurity = lazyPage(
  () => import('./routes/organization-security.tsx'),
  ['organization', 'requirement'],
);
const ApiTokens = lazyPage(() => import('./routes/api-tokens.tsx'), ['organization', 'tokens']);
const DeleteOrganization = lazyPage(
  () => import('./routes/delete-organization.tsx'),
  ['organization', 'deletion', 'report'],
);
const Activity = lazyPage(
  () => import('./routes/activity.tsx'),
  ['organization', 'activity', 'events', 'product'],
);
const Organizations = lazyPage(() => import('./routes/organizations.tsx'), ['organization']);
const NewOrganization = lazyPage(() => import('./routes/new-organization.tsx'), ['organization']);
const Profile = lazyPage(
  () => import('./routes/profile.tsx'),
  ['account', 'organization', 'profile', 'support'],
);
const Report = lazyPage(() => import('./routes/report.tsx'), ['report']);
const Security = lazyPage(() => import('./routes/security.tsx'), ['security', 'password', 'factors']);
const CloseAccount = lazyPage(() => import('./routes/close-account.tsx'), ['profile']);
const ReplaceRepresentative = lazyPage(
  () => import('./routes/replace-representative.tsx'),
  ['organization', 'members', 'replacement'],
);
const Succession = lazyPage(() => import('./routes/succession.tsx'), ['organization', 'succession']);
const Successions = lazyPage(() => import('./routes/successions.tsx'), ['succession']);
const SuccessionCase = lazyPage(() => import('./routes/succession-case.tsx'), ['succession']);
const IdentityReviews = lazyPage(() => import('./routes/identity-reviews.tsx'), ['desk']);
const IdentityReview = lazyPage(() => import('./routes/identity-review.tsx'), ['desk', 'identity']);
const Products = lazyPage(() => import('./routes/products.tsx'), ['access', 'product', 'transfer']);
const Product = lazyPage(
  () => import('./routes/product.tsx'),
  ['access', 'product', 'transfer', 'support', 'activity', 'events', 'errors', 'subscription', 'billing'],
);
const TransferProducts = lazyPage(
  () => import('./routes/transfer-products.tsx'),
  ['access', 'transfer', 'product', 'errors'],
);
const Teams = lazyPage(() => import('./routes/teams.tsx'), ['team', 'access']);
const Team = lazyPage(() => import('./routes/team.tsx'), ['team', 'access', 'report']);
const MemberAccess = lazyPage(() => import('./routes/member-access.tsx'), ['access']);
const AccessMatrix = lazyPage(() => import('./routes/access-matrix.tsx'), ['access']);
const Members = lazyPage(() => import('./routes/members.tsx'), ['members', 'choose', 'access']);
const InviteMembers = lazyPage(() => import('./routes/invite-members.tsx'), ['members', 'choose', 'access']);
const Member = lazyPage(() => import('./routes/member.tsx'), ['members']);
const RemoveMember = lazyPage(() => import('./routes/remove-member.tsx'), ['members', 'report']);
const Support = lazyPage(() => import('./routes/support.tsx'), ['support', 'temporary', 'access']);
const SupportAccess = lazyPage(
  () => import('./routes/support-access.tsx'),
  ['support', 'temporary', 'access', 'activity', 'events'],
);
const BankFiles = lazyPage(() => import('./routes/bank-files.tsx'), ['bankDesk']);
const BankFile = lazyPage(() => import('./routes/bank-file.tsx'), ['bankDesk']);
const Payouts = lazyPage(() => import('./routes/payouts.tsx'), ['bankDesk']);
const UnmatchedMoney = lazyPage(() => import('./routes/suspense.tsx'), ['bankDesk']);
const Desk = lazyPage(() => import('./routes/desk.tsx'), ['cases']);
const DeskCase = lazyPage(() => import('./routes/desk-case.tsx'), ['cases', 'access', 'refunds']);
const DeskService = lazyPage(() => import('./routes/desk-service.tsx'), ['cases', 'access']);
const Staff = lazyPage(() => import('./routes/staff.tsx'), ['staff', 'events', 'errors']);
const DeskInvoices = lazyPage(() => import('./routes/desk-invoices.tsx'), ['refunds', 'billing', 'cases']);
const DeskInvoice = lazyPage(
  () => import('./routes/desk-invoice.tsx'),
  ['refunds', 'billing', 'cases', 'errors'],
);
const DeadLetters = lazyPage(() => import('./routes/dead-letters.tsx'), ['failures']);
const StaffTokens = lazyPage(() => import('./routes/staff-tokens.tsx'), ['tokens', 'staff', 'errors']);
const Offers = lazyPage(() => import('./routes/offers.tsx'), ['offers', 'errors']);
const Order = lazyPage(() => import('./routes/order.tsx'), ['order']);
const ConfigureProduct = lazyPage(() => import('./routes/configure-product.tsx'), ['order']);
const Cart = lazyPage(() => import('./routes/cart.tsx'), ['order', 'errors']);
const Purchases = lazyPage(() => import('./routes/purchases.tsx'), ['order']);
const Purchase = lazyPage(() => import('./routes/purchase.tsx'), ['order', 'billing', 'errors']);
const ShopFrame = lazyPage(() => import('./routes/shop-frame.tsx'), ['order', 'shell']);
const Shop = lazyPage(() => import('./routes/shop.tsx'), ['order', 'shell']);
const ShopProduct = lazyPage(() => import('./routes/shop-product.tsx'), ['order', 'shell']);
const ShopCart = lazyPage(() => import('./routes/shop-cart.tsx'), ['order', 'shell']);
const ContinueOrder = lazyPage(() => import('./routes/continue-order.tsx'), ['order', 'errors']);
const ToPay = lazyPage(
  () => import('./routes/to-pay.tsx'),
  ['renewal', 'billing', 'product', 'errors', 'proForma'],
);
const ProFormas = lazyPage(() => import('./routes/pro-formas.tsx'), ['proForma', 'billing', 'errors']);
const AccountingSettings = lazyPage(
  () => import('./routes/accounting-settings.tsx'),
  ['renewal', 'billing', 'errors'],
);
const Invoices = lazyPage(() => import('./routes/invoices.tsx'), ['billing']);
const Invoice = lazyPage(() => import('./routes/invoice.tsx'), ['billing']);
const Payment = lazyPage(() => import('./routes/payment.tsx'), ['billing']);
const Prepaid = lazyPage(() => import('./routes/prepaid.tsx'), ['billing', 'documents']);
const BillingAddresses = lazyPage(() => import('./routes/billing-addresses.tsx'), ['billing']);
const PaymentMethods = lazyPage(() => import('./routes/payment-methods.tsx'), ['billing']);
const Kit = import.meta.env.DEV ? lazyPage(() => import('./routes/kit.tsx'), []) : null;

/** The pages of the staff. */
const deskRoutes = (): JSX.Element => (
  <>
    <Route path="/desk" component={Desk} />
    <Route path="/desk/cases/:caseId" component={DeskCase} />
    <Route path="/desk/cases/:caseId/:organizationId/:productId" component={DeskService} />
    <Route path="/desk/staff" component={Staff} />
    <Route path="/desk/tokens" component={StaffTokens} />
    <Route path="/desk/failed" component={DeadLetters} />
    <Route path="/desk/invoices/:caseId/:organizationId" component={DeskInvoices} />
    <Route path="/desk/invoices/:caseId/:organizationId/:invoiceId" component={DeskInvoice} />
    <Route path="/desk/bank" component={BankFiles} />
    <Route path="/desk/bank/unmatched" component={UnmatchedMoney} />
    <Route path="/desk/bank/payouts" component={Payouts} />
    <Route path="/desk/bank/:fileId" component={BankFile} />
    <Route path="/desk/offers" component={Offers} />
    <Route path="/desk/successions" component={Successions} />
    <Route path="/desk/successions/:organizationId/:requestId" component={SuccessionCase} />
    <Route path="/desk/identity-reviews" component={IdentityReviews} />
    <Route path="/desk/identity-reviews/:reviewId" component={IdentityReview} />
  </>
);

/** Every page that wants a session, and the shop, by its address (lib/paths.ts); the others are in router.tsx. */
export function PortalRoutes(): JSX.Element {
  return (
    <>
      <Route path="/shop" component={ShopFrame}>
        <Route path="/" component={Shop} />
        <Route path="/cart" component={ShopCart} />
        <Route path="/:type" component={ShopProduct} />
      </Route>
      {Kit && <Route path="/kit" component={Kit} />}
      <Route path="/" component={SignedIn}>
        <Route path="/" component={Start} />
        <Route path="/profile" component={Profile} />
        <Route path="/profile/close" component={CloseAccount} />
        <Route path="/security" component={Security} />
        <Route path="/support" component={Support} />
        <Route path="/continue-order" component={ContinueOrder} />
        <Route path="/organizations" component={Organizations} />
        <Route path="/organizations/new" component={NewOrganization} />
        {deskRoutes()}
        <Route path="/o/:organizationId" component={InOrganization}>
          <Route path="/" component={Dashboard} />
          <Route path="/organization" component={Organization} />
          <Route path="/members" component={Members} />
          <Route path="/members/invite" component={InviteMembers} />
          <Route path="/members/:accountId" component={Member} />
          <Route path="/members/:accountId/remove" component={RemoveMember} />
          <Route path="/reports/:reportId" component={Report} />
          <Route path="/activity" component={Activity} />
          <Route path="/organization/security" component={OrganizationSecurity} />
          <Route path="/organization/tokens" component={ApiTokens} />
          <Route path="/organization/representative" component={ReplaceRepresentative} />
          <Route path="/organization/succession" component={Succession} />
          <Route path="/organization/delete" component={DeleteOrganization} />
          <Route path="/products" component={Products} />
          <Route path="/products/transfer" component={TransferProducts} />
          <Route path="/products/:productId" component={Product} />
          <Route path="/order" component={Order} />
          <Route path="/order/:type" component={ConfigureProduct} />
          <Route path="/cart" component={Cart} />
          <Route path="/orders" component={Purchases} />
          <Route path="/orders/:purchaseId" component={Purchase} />
          <Route path="/teams" component={Teams} />
          <Route path="/teams/:teamId" component={Team} />
          <Route path="/members/:accountId/access" component={MemberAccess} />
          <Route path="/access" component={AccessMatrix} />
          <AccountingRoutes />
          <Route path="/support" component={Support} />
          <Route path="/support/access/:accessId" component={SupportAccess} />
        </Route>
        <Route path="*" component={NotFoundPage} />
      </Route>
    </>
  );
}

const AccountingRoutes = (): JSX.Element => (
  <>
    <Route path="/accounting/to-pay" component={ToPay} />
    <Route path="/accounting/pro-forma" component={ProFormas} />
    <Route path="/accounting/settings" component={AccountingSettings} />
    <Route path="/accounting/invoices" component={Invoices} />
    <Route path="/accounting/invoices/:invoiceId" component={Invoice} />
    <Route path="/accounting/payments/:paymentId" component={Payment} />
    <Route path="/accounting/prepaid" component={Prepaid} />
    <Route path="/accounting/addresses" component={BillingAddresses} />
    <Route path="/accounting/payment-methods" component={PaymentMethods} />
  </>
);
