package org.concord.training.api;

/** Why a certificate is suspended or revoked; told to those who may read certificates, and to nobody else. */
public record CertificateReason(String reason) {
}
