import type { components } from '../../../generated/affiliates.ts';
import type { Acknowledged } from '../acknowledged.ts';
import { commissionOf } from '../commission.ts';
import { moneyOf, type Sale } from '../money.ts';
import { get, type Server } from '../server.ts';
import { eachAsSent, equal, sameSums, type Verdict } from '../verdict.ts';

type Conversion = components['schemas']['Conversion'];
const pageSize = 100;

const listConversions = async (server: Server): Promise<Conversion[]> => {
  const all: Conversion[] = [];
  for (let isLast = false; !isLast; ) {
    const path = `/affiliates/v1/conversions?affiliateId=aff_soak&limit=${pageSize}&offset=${all.length}`;
    const { data } = await get<{ data: Conversion[] }>(server, 'AFFILIATES_KEY', path);
    all.push(...data);
    isLast = data.length < pageSize;
  }
  return all;
};

const saleIn = (conversion: Conversion): Sale => ({ name: conversion.externalId, ...moneyOf(conversion) });
const commissionIn = ({ externalId, commission }: Conversion): Sale => ({ name: externalId, ...moneyOf(commission) });

/** The list of the affiliates API holds what was acknowledged with its commission, and the link counts it. */
export const checkAffiliates = async (server: Server, acknowledged: Acknowledged): Promise<Verdict[]> => {
  const { sales, approved, visits } = acknowledged;
  const listed = await listConversions(server);
  const decided = listed.filter(({ status }) => status === 'approved');
  const [commissions, owed] = [sales.map(commissionOf), approved.map(commissionOf)];
  const path = '/affiliates/v1/tracking-links/link_soak';
  const { data: link } = await get<components['schemas']['TrackingLinkEnvelope']>(server, 'AFFILIATES_KEY', path);
  const isPossible = link.clicks >= visits.acknowledged && link.clicks <= visits.tried;
  return [
    eachAsSent('affiliates conversions', sales, listed.map(saleIn)),
    eachAsSent('affiliates commissions', commissions, listed.map(commissionIn)),
    eachAsSent('affiliates approvals', approved, decided.map(saleIn)),
    sameSums('affiliates conversions add up to the acknowledged', sales, listed.map(saleIn)),
    sameSums('affiliates commissions add up to those of the acknowledged', commissions, listed.map(commissionIn)),
    sameSums('affiliates approved commissions add up to', owed, decided.map(commissionIn)),
    equal('affiliates link counts the listed conversions', listed.length, link.conversions),
    {
      what: `affiliates link counts every one of ${visits.acknowledged} acknowledged clicks, at most the ${visits.tried} tried`,
      faults: isPossible ? [] : [`it counts ${link.clicks}`],
    },
  ];
};
