// Generated from docs/openapi.json by `npm run generate`.
export interface paths {
    "/api/v1/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a consultation request */
        post: operations["submitConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The services, languages and notice that are offered */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracking/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the own request with reference and secret */
        post: operations["openTracking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** State, messages and disclosures of the own request */
        get: operations["trackConsultation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracking/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write to the consultant */
        post: operations["postVisitorMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in */
        post: operations["startStaffSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Open to: consultant, lead, admin, auditor.
         */
        delete: operations["endStaffSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description Open to: consultant, lead, admin, auditor.
         */
        get: operations["currentStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases of the own queues, without personal data
         * @description Open to: consultant, lead.
         */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case with masks
         * @description Open to: consultant, lead.
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a case
         * @description Open to: consultant, lead.
         */
        post: operations["claimCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a case back to its queue
         * @description Open to: consultant, lead.
         */
        post: operations["releaseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a case with how it ended
         * @description Open to: consultant, lead.
         */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open content with a purpose, on the record
         * @description Open to: consultant, lead.
         */
        post: operations["revealCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the visitor
         * @description Open to: consultant, lead.
         */
        post: operations["postCaseMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the audit log, newest first
         * @description Open to: admin, auditor.
         */
        get: operations["searchAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries/{index}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof that an entry is in the log
         * @description Open to: admin, auditor.
         */
        get: operations["auditProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest signed head of the audit log
         * @description Open to: admin, auditor.
         */
        get: operations["auditCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events that were set aside, newest first
         * @description Open to: admin.
         */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One event that was set aside: ids, codes and coordinates
         * @description Open to: admin.
         */
        get: operations["showDeadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply an event that was set aside, then the line that waits behind it
         * @description Open to: admin.
         */
        post: operations["replayDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dead-letters/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an event up and let the line behind it go on
         * @description Open to: admin.
         */
        post: operations["discardDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SubmitConsultation: {
            /** @constant */
            service: "drug_search";
            /** @enum {string} */
            language: "en" | "zh-Hans" | "lo";
            country: string;
            /** @enum {string} */
            submittedBy: "patient" | "family" | "clinician" | "other";
            /** @enum {string} */
            ageBand: "under_18" | "18_64" | "65_plus" | "unknown";
            contact: {
                name: string;
                /** Format: email */
                email?: string;
                phone?: string;
                /** @enum {string} */
                preferredChannel: "email" | "phone" | "whatsapp" | "wechat";
                handle?: string;
                /** @enum {string} */
                preferredTime: "any" | "morning" | "afternoon" | "evening";
                timeZone?: string;
            };
            question: string;
            declaredSigns?: ("fever_on_treatment" | "gi_bleed" | "confusion_liver" | "breathing_difficulty" | "chest_pain" | "severe_bleeding" | "loss_of_consciousness" | "seizure" | "severe_allergic_reaction" | "acute_confusion" | "stroke_signs" | "jaundice" | "abdomen_swelling_pain" | "rapid_weight_gain" | "fever_liver" | "bleeding_minor" | "supply_ends_soon" | "self_harm" | "threat" | "child" | "severe_pain" | "persistent_vomiting_diarrhoea" | "dehydration" | "abnormal_lab" | "pregnancy_concern" | "infection_signs" | "vision_loss" | "spinal_cord_compression" | "blood_clot_signs" | "worsening_condition" | "injury" | "poisoning")[];
            consents: {
                /** @enum {string} */
                purpose: "consultation" | "health_data" | "cross_border" | "trial_site_sharing" | "follow_up";
                /** @enum {string} */
                noticeVersion: "2026-11-22";
                granted: boolean;
            }[];
            source?: {
                page?: string;
            };
            details: {
                drug: string;
                condition?: string;
                deliveryCountry: string;
                /** @enum {string} */
                prescription: "have" | "expected" | "none" | "unknown";
                /** Format: date */
                supplyEndsOn?: string;
                quantityMonths?: number;
                alreadyTaking?: boolean;
                /** @enum {string} */
                receivingParty?: "patient" | "hospital" | "pharmacy" | "distributor";
            };
        } | {
            /** @constant */
            service: "trial_recruitment";
            /** @enum {string} */
            language: "en" | "zh-Hans" | "lo";
            country: string;
            /** @enum {string} */
            submittedBy: "patient" | "family" | "clinician" | "other";
            /** @enum {string} */
            ageBand: "under_18" | "18_64" | "65_plus" | "unknown";
            contact: {
                name: string;
                /** Format: email */
                email?: string;
                phone?: string;
                /** @enum {string} */
                preferredChannel: "email" | "phone" | "whatsapp" | "wechat";
                handle?: string;
                /** @enum {string} */
                preferredTime: "any" | "morning" | "afternoon" | "evening";
                timeZone?: string;
            };
            question: string;
            declaredSigns?: ("fever_on_treatment" | "gi_bleed" | "confusion_liver" | "breathing_difficulty" | "chest_pain" | "severe_bleeding" | "loss_of_consciousness" | "seizure" | "severe_allergic_reaction" | "acute_confusion" | "stroke_signs" | "jaundice" | "abdomen_swelling_pain" | "rapid_weight_gain" | "fever_liver" | "bleeding_minor" | "supply_ends_soon" | "self_harm" | "threat" | "child" | "severe_pain" | "persistent_vomiting_diarrhoea" | "dehydration" | "abnormal_lab" | "pregnancy_concern" | "infection_signs" | "vision_loss" | "spinal_cord_compression" | "blood_clot_signs" | "worsening_condition" | "injury" | "poisoning")[];
            consents: {
                /** @enum {string} */
                purpose: "consultation" | "health_data" | "cross_border" | "trial_site_sharing" | "follow_up";
                /** @enum {string} */
                noticeVersion: "2026-11-22";
                granted: boolean;
            }[];
            source?: {
                page?: string;
            };
            details: {
                diagnosis: string;
                stage?: string;
                biomarkers?: string;
                /** @enum {string} */
                priorTreatment: "none" | "one_line" | "two_or_more" | "unknown";
                performanceStatus?: number;
                /** @enum {string} */
                sex?: "female" | "male" | "other" | "unknown";
                trialId?: string;
                /** @enum {string} */
                travel: "local" | "national" | "international" | "unknown";
            };
        } | {
            /** @constant */
            service: "overseas_treatment";
            /** @enum {string} */
            language: "en" | "zh-Hans" | "lo";
            country: string;
            /** @enum {string} */
            submittedBy: "patient" | "family" | "clinician" | "other";
            /** @enum {string} */
            ageBand: "under_18" | "18_64" | "65_plus" | "unknown";
            contact: {
                name: string;
                /** Format: email */
                email?: string;
                phone?: string;
                /** @enum {string} */
                preferredChannel: "email" | "phone" | "whatsapp" | "wechat";
                handle?: string;
                /** @enum {string} */
                preferredTime: "any" | "morning" | "afternoon" | "evening";
                timeZone?: string;
            };
            question: string;
            declaredSigns?: ("fever_on_treatment" | "gi_bleed" | "confusion_liver" | "breathing_difficulty" | "chest_pain" | "severe_bleeding" | "loss_of_consciousness" | "seizure" | "severe_allergic_reaction" | "acute_confusion" | "stroke_signs" | "jaundice" | "abdomen_swelling_pain" | "rapid_weight_gain" | "fever_liver" | "bleeding_minor" | "supply_ends_soon" | "self_harm" | "threat" | "child" | "severe_pain" | "persistent_vomiting_diarrhoea" | "dehydration" | "abnormal_lab" | "pregnancy_concern" | "infection_signs" | "vision_loss" | "spinal_cord_compression" | "blood_clot_signs" | "worsening_condition" | "injury" | "poisoning")[];
            consents: {
                /** @enum {string} */
                purpose: "consultation" | "health_data" | "cross_border" | "trial_site_sharing" | "follow_up";
                /** @enum {string} */
                noticeVersion: "2026-11-22";
                granted: boolean;
            }[];
            source?: {
                page?: string;
            };
            details: {
                condition: string;
                treatmentSought?: string;
                destination?: string;
                documents?: ("reports" | "labs" | "operation_notes" | "pathology" | "images")[];
                documentLanguage?: string;
                /** @enum {string} */
                fitToTravel: "yes" | "no" | "unknown";
                inHospitalNow: boolean;
                /** @enum {string} */
                timeFrame: "asap" | "within_month" | "within_3_months" | "later" | "unknown";
                companion?: boolean;
            };
        } | {
            /** @constant */
            service: "remote_consultation";
            /** @enum {string} */
            language: "en" | "zh-Hans" | "lo";
            country: string;
            /** @enum {string} */
            submittedBy: "patient" | "family" | "clinician" | "other";
            /** @enum {string} */
            ageBand: "under_18" | "18_64" | "65_plus" | "unknown";
            contact: {
                name: string;
                /** Format: email */
                email?: string;
                phone?: string;
                /** @enum {string} */
                preferredChannel: "email" | "phone" | "whatsapp" | "wechat";
                handle?: string;
                /** @enum {string} */
                preferredTime: "any" | "morning" | "afternoon" | "evening";
                timeZone?: string;
            };
            question: string;
            declaredSigns?: ("fever_on_treatment" | "gi_bleed" | "confusion_liver" | "breathing_difficulty" | "chest_pain" | "severe_bleeding" | "loss_of_consciousness" | "seizure" | "severe_allergic_reaction" | "acute_confusion" | "stroke_signs" | "jaundice" | "abdomen_swelling_pain" | "rapid_weight_gain" | "fever_liver" | "bleeding_minor" | "supply_ends_soon" | "self_harm" | "threat" | "child" | "severe_pain" | "persistent_vomiting_diarrhoea" | "dehydration" | "abnormal_lab" | "pregnancy_concern" | "infection_signs" | "vision_loss" | "spinal_cord_compression" | "blood_clot_signs" | "worsening_condition" | "injury" | "poisoning")[];
            consents: {
                /** @enum {string} */
                purpose: "consultation" | "health_data" | "cross_border" | "trial_site_sharing" | "follow_up";
                /** @enum {string} */
                noticeVersion: "2026-11-22";
                granted: boolean;
            }[];
            source?: {
                page?: string;
            };
            details: {
                /** @enum {string} */
                specialty: "oncology" | "hematology" | "hepatology" | "cardiology" | "neurology" | "ophthalmology" | "pediatrics" | "other" | "unknown";
                /** @enum {string} */
                kind: "second_opinion" | "first_contact";
                /** @enum {string} */
                medium: "report" | "phone" | "video";
                windows?: {
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    to: string;
                }[];
                interpreter?: boolean;
                patientLocation?: string;
            };
        };
        OpenTracking: {
            reference: string;
            trackingSecret: string;
        };
        PostMessage: {
            text: string;
        };
        SignIn: {
            /** Format: email */
            email: string;
            password: string;
        };
        CloseCase: {
            /** @enum {string} */
            disposition: "answered" | "referred" | "not_available" | "unreachable" | "duplicate" | "spam" | "withdrawn";
            note?: string;
        };
        RevealCase: {
            fields: ("contact" | "question" | "details" | "messages" | "notes")[];
            /** @enum {string} */
            purpose: "answer" | "callback" | "eligibility" | "referral" | "rights_request" | "quality_check" | "emergency";
            note?: string;
        };
        ConsultationAccepted: {
            /** Format: uuid */
            id: string;
            reference: string;
            trackingSecret: string;
            trackingUrl: string;
            /** Format: date-time */
            dueAt: string;
            advice: components["schemas"]["Advice"][];
        };
        Advice: {
            code: string;
            /** @enum {string} */
            level: "emergency" | "urgent" | "soon";
            text: string;
        };
        Problem: {
            /** @constant */
            type: "about:blank";
            title: string;
            status: number;
            /** @enum {string} */
            code: "malformed-json" | "invalid-request" | "invalid-idempotency-key" | "not-signed-in" | "wrong-credentials" | "csrf-token-missing" | "role-not-allowed" | "purpose-not-allowed" | "consent-missing" | "not-found" | "method-not-allowed" | "already-claimed" | "illegal-step" | "request-in-flight" | "dead-letter-settled" | "dead-letter-too-early" | "dead-letter-taken" | "dead-letter-failed" | "erased" | "draft-expired" | "precondition-failed" | "body-too-large" | "unsupported-media-type" | "idempotency-key-reused" | "consent-required" | "precondition-required" | "too-many-requests" | "internal-error" | "not-available" | "audit-not-available" | "outcome-unknown";
            traceId: string;
            errors?: {
                pointer: string;
                code: string;
                message: string;
            }[];
        };
        OfferedServices: {
            services: {
                /** @enum {string} */
                service: "drug_search" | "trial_recruitment" | "overseas_treatment" | "remote_consultation";
                timeZone: string;
                hoursVersion: number;
            }[];
            languages: ("en" | "zh-Hans" | "lo")[];
            noticeVersion: string;
        };
        TrackingSession: {
            token: string;
            /** Format: date-time */
            expiresAt: string;
        };
        TrackedConsultation: {
            reference: string;
            /** @enum {string} */
            state: "received" | "queued" | "assigned" | "in_contact" | "waiting_for_visitor" | "on_hold" | "closed" | "withdrawn" | "erased";
            steps: {
                /** @enum {string} */
                state: "received" | "queued" | "assigned" | "in_contact" | "waiting_for_visitor" | "on_hold" | "closed" | "withdrawn" | "erased";
                /** Format: date-time */
                at: string;
            }[];
            /** Format: date-time */
            dueAt: string;
            messages?: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                author: "visitor" | "consultant";
                /** Format: date-time */
                at: string;
                text: string;
            }[];
            disclosures?: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                kind: "reveal" | "mail_address";
                /** @enum {string} */
                role?: "consultant" | "lead" | "admin" | "auditor";
                /** @enum {string} */
                purpose?: "answer" | "callback" | "eligibility" | "referral" | "rights_request" | "quality_check" | "emergency";
                fields: ("contact" | "question" | "details" | "messages" | "notes")[];
            }[];
        };
        MessagePosted: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
        };
        StaffSession: {
            token: string;
            /** Format: date-time */
            expiresAt: string;
            csrfToken: string;
        };
        StaffMember: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: "consultant" | "lead" | "admin" | "auditor";
            csrfToken: string;
        };
        CaseList: {
            items: components["schemas"]["CaseListItem"][];
            next?: string;
        };
        CaseListItem: {
            /** Format: uuid */
            id: string;
            reference: string;
            /** @enum {string} */
            service: "drug_search" | "trial_recruitment" | "overseas_treatment" | "remote_consultation";
            /** @enum {string} */
            level: "emergency" | "urgent" | "soon" | "routine";
            priority: number;
            /** @enum {string} */
            state: "received" | "queued" | "assigned" | "in_contact" | "waiting_for_visitor" | "on_hold" | "closed" | "withdrawn" | "erased";
            queue: string;
            /** Format: uuid */
            assignee?: string;
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            dueState: "ok" | "soon" | "overdue" | "paused";
            /** @enum {string} */
            language: "en" | "zh-Hans" | "lo";
            country: string;
            timeZone?: string;
            /** @enum {string} */
            preferredChannel: "email" | "phone" | "whatsapp" | "wechat";
            /** @enum {string} */
            preferredTime: "any" | "morning" | "afternoon" | "evening";
        };
        CaseDetail: {
            /** Format: uuid */
            id: string;
            reference: string;
            /** @enum {string} */
            service: "drug_search" | "trial_recruitment" | "overseas_treatment" | "remote_consultation";
            /** @enum {string} */
            level: "emergency" | "urgent" | "soon" | "routine";
            priority: number;
            /** @enum {string} */
            state: "received" | "queued" | "assigned" | "in_contact" | "waiting_for_visitor" | "on_hold" | "closed" | "withdrawn" | "erased";
            queue: string;
            /** Format: uuid */
            assignee?: string;
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            dueState: "ok" | "soon" | "overdue" | "paused";
            /** @enum {string} */
            language: "en" | "zh-Hans" | "lo";
            country: string;
            timeZone?: string;
            /** @enum {string} */
            preferredChannel: "email" | "phone" | "whatsapp" | "wechat";
            /** @enum {string} */
            preferredTime: "any" | "morning" | "afternoon" | "evening";
            signs: string[];
            reasons: ("emergency_sign" | "urgent_sign" | "soon_sign" | "supply_ends_soon" | "child" | "in_order_of_due_time")[];
            /** Format: date-time */
            receivedAt: string;
            masks?: components["schemas"]["ContactMasks"];
        };
        ContactMasks: {
            name: string;
            email?: string;
            phone?: string;
        };
        CaseRevealed: {
            values: {
                contact?: {
                    name: string;
                    email?: string;
                    phone?: string;
                    /** @enum {string} */
                    preferredChannel: "email" | "phone" | "whatsapp" | "wechat";
                    handle?: string;
                    /** @enum {string} */
                    preferredTime: "any" | "morning" | "afternoon" | "evening";
                    timeZone?: string;
                };
                question?: string;
                details?: {
                    [key: string]: unknown;
                };
                messages?: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    author: "visitor" | "consultant";
                    /** Format: date-time */
                    at: string;
                    text: string;
                }[];
                notes?: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    author: "visitor" | "consultant";
                    /** Format: date-time */
                    at: string;
                    text: string;
                }[];
            };
            /** Format: date-time */
            expiresAt: string;
        };
        AuditEntryList: {
            items: components["schemas"]["AuditEntry"][];
            next?: string;
        };
        AuditEntry: {
            index: number;
            /** @enum {string} */
            kind: "access" | "event" | "unreadable";
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            app?: "gateway" | "vault" | "triage" | "notification" | "audit";
            action: string;
            /** @enum {string} */
            outcome?: "allowed" | "refused" | "failed";
            actor?: {
                /** @enum {string} */
                kind: "staff" | "visitor" | "system";
                ref: string;
                /** @enum {string} */
                role?: "consultant" | "lead" | "admin" | "auditor";
            };
            purpose?: string;
            target?: {
                type: string;
                ref: string;
            };
            fields?: string[];
            reason?: string;
            leaf: string;
            leafHash: string;
        };
        AuditProof: {
            index: number;
            size: number;
            hashes: string[];
            note: string;
        };
        AuditCheckpoint: {
            note?: string;
            size: number;
            root: string;
            /** Format: date-time */
            at?: string;
            entries: number;
            /** @enum {string} */
            witness: "none" | "directory" | "http";
        };
        DeadLetterList: {
            items: components["schemas"]["DeadLetter"][];
            next?: string;
            away: ("gateway" | "vault" | "triage" | "notification")[];
        };
        DeadLetter: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            app: "gateway" | "vault" | "triage" | "notification";
            /** @enum {string} */
            state: "open" | "replayed" | "discarded";
            /** @enum {string} */
            reason: "attributes-invalid" | "key-differs" | "wrong-topic" | "not-json" | "data-invalid" | "version-conflict" | "handler-failed";
            errorClass?: string;
            attempts: number;
            /** @enum {string} */
            topic: "consultation.lifecycle" | "case.lifecycle" | "vault.lifecycle" | "notification.lifecycle" | "staff.lifecycle" | "service-hours.lifecycle" | "audit.access" | "audit.checkpoints";
            partition: number;
            offset: string;
            subject?: string;
            version?: number;
            /** Format: uuid */
            eventId?: string;
            type?: string;
            /** Format: date-time */
            firstSeenAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            waiting: number;
            /** Format: date-time */
            settledAt?: string;
            settledBy?: {
                /** @enum {string} */
                kind: "staff" | "visitor" | "system";
                ref: string;
                /** @enum {string} */
                role?: "consultant" | "lead" | "admin" | "auditor";
            };
            /** @enum {string} */
            discardReason?: "not-ours" | "repaired" | "superseded" | "beyond-repair" | "subject-erased";
        };
        DeadLetterSettled: {
            deadLetter: components["schemas"]["DeadLetter"];
            applied: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    submitConsultation: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 128 visible ASCII characters; the same key with the same body repeats the first answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitConsultation"];
            };
        };
        responses: {
            /** @description Send a consultation request */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationAccepted"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services, languages and notice that are offered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedServices"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openTracking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenTracking"];
            };
        };
        responses: {
            /** @description Open the own request with reference and secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackingSession"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trackConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description State, messages and disclosures of the own request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedConsultation"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postVisitorMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 128 visible ASCII characters; the same key with the same body repeats the first answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostMessage"];
            };
        };
        responses: {
            /** @description Write to the consultant */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePosted"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startStaffSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Sign in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSession"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endStaffSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    currentStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                view?: "unassigned" | "mine" | "due_soon" | "waiting" | "overdue" | "closed";
                service?: "drug_search" | "trial_recruitment" | "overseas_treatment" | "remote_consultation";
                language?: "en" | "zh-Hans" | "lo";
                sort?: "due" | "priority" | "newest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cases of the own queues, without personal data */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseList"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One case with masks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimCase: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 128 visible ASCII characters; the same key with the same body repeats the first answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description ETag that was seen, or * */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseCase: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 128 visible ASCII characters; the same key with the same body repeats the first answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description ETag that was seen, or * */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Give a case back to its queue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeCase: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 128 visible ASCII characters; the same key with the same body repeats the first answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description ETag that was seen, or * */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCase"];
            };
        };
        responses: {
            /** @description Close a case with how it ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revealCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealCase"];
            };
        };
        responses: {
            /** @description Open content with a purpose, on the record */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRevealed"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCaseMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 128 visible ASCII characters; the same key with the same body repeats the first answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostMessage"];
            };
        };
        responses: {
            /** @description Answer the visitor */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePosted"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchAudit: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                action?: string;
                actor?: string;
                case?: string;
                outcome?: "allowed" | "refused" | "failed";
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search the audit log, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryList"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                index: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proof that an entry is in the log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditProof"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest signed head of the audit log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditCheckpoint"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "open" | "replayed" | "discarded";
                app?: "gateway" | "vault" | "triage" | "notification";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events that were set aside, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterList"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showDeadLetter: {
        parameters: {
            query?: {
                app?: "gateway" | "vault" | "triage" | "notification";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One event that was set aside: ids, codes and coordinates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayDeadLetter: {
        parameters: {
            query?: {
                app?: "gateway" | "vault" | "triage" | "notification";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Apply an event that was set aside, then the line that waits behind it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterSettled"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardDeadLetter: {
        parameters: {
            query?: {
                app?: "gateway" | "vault" | "triage" | "notification";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "not-ours" | "repaired" | "superseded" | "beyond-repair";
                };
            };
        };
        responses: {
            /** @description Give an event up and let the line behind it go on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterSettled"];
                };
            };
            /** @description A refusal. Codes: malformed-json, invalid-request, invalid-idempotency-key, not-signed-in, wrong-credentials, csrf-token-missing, role-not-allowed, purpose-not-allowed, consent-missing, not-found, method-not-allowed, already-claimed, illegal-step, request-in-flight, dead-letter-settled, dead-letter-too-early, dead-letter-taken, dead-letter-failed, erased, draft-expired, precondition-failed, body-too-large, unsupported-media-type, idempotency-key-reused, consent-required, precondition-required, too-many-requests, internal-error, not-available, audit-not-available, outcome-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
